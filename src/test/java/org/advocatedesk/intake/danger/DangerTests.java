package org.advocatedesk.intake.danger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.WorldOutside;
import org.advocatedesk.cases.CaseDesk;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.intake.CameInDesk;
import org.advocatedesk.intake.IntakeStory;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.outbox.OutboxWorker;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class DangerTests {
    static final String DESPAIR =
            IntakeStory.DENISE.replace("He wants his work on record.", "I do not want to live without him.");

    @Autowired
    Fixtures desk;

    @Autowired
    IntakeStory story;

    @Autowired
    Dangers dangers;

    @Autowired
    DangerDesk answers;

    @Autowired
    CaseDesk cases;

    @Autowired
    FamilyCards families;

    @Autowired
    CameInDesk cameIn;

    @Autowired
    OutboxWorker outbox;

    @Test
    void wordsOfSelfHarmRingUntilSomebodyIsWithThemWhoThenHasTheFamily() {
        story.sent(DESPAIR);
        var nora = desk.signIn(desk.advocate());
        var danger = dangers.ringing().getFirst();
        answers.answer(danger.id());
        assertThat(dangers.ringing()).isEmpty();
        assertThat(families.require(Objects.requireNonNull(danger.family())).ownerName())
                .isEqualTo(nora.fullName());
    }

    @Test
    void otherUrgentWordsDoNotRing() {
        story.sent(IntakeStory.DENISE);
        desk.signIn(desk.advocate());
        assertThat(dangers.ringing()).isEmpty();
    }

    @Test
    void takingTheFamilyAnswersToo() {
        story.sent(DESPAIR);
        desk.signIn(desk.advocate());
        cases.take(Objects.requireNonNull(dangers.ringing().getFirst().family()));
        assertThat(dangers.ringing()).isEmpty();
    }

    @Test
    void theSecondToAnswerHearsWhoIsWithThem() {
        story.sent(DESPAIR);
        var nora = desk.signIn(desk.advocate());
        var id = dangers.ringing().getFirst().id();
        answers.answer(id);
        desk.signIn(desk.colleague("Rosa Lind", Role.INTAKE));
        assertThatThrownBy(() -> answers.answer(id)).isInstanceOf(Refusal.class).hasMessageContaining(nora.fullName());
    }

    @Test
    void intakeStaffAnswerWithoutTakingTheFamily() {
        story.sent(DESPAIR);
        desk.signIn(desk.colleague("Rosa Lind", Role.INTAKE));
        var danger = dangers.ringing().getFirst();
        answers.answer(danger.id());
        assertThat(dangers.ringing()).isEmpty();
        assertThat(families.require(Objects.requireNonNull(danger.family())).ownerName())
                .isNull();
    }

    @Test
    void whoeverIsHeldBackAsNotRealRingsToo() {
        var held = story.sent(IntakeStory.RANKINGS.replace("free audit?", "free audit? I want to end my life."));
        assertThat(story.stateOf(held)).isEqualTo("quarantined");
        var nora = desk.signIn(desk.advocate());
        assertThat(dangers.ringing())
                .singleElement()
                .satisfies(danger -> assertThat(danger.family()).isNull());
        cameIn.release(held);
        story.understandAll();
        desk.signIn(nora);
        assertThat(dangers.ringing())
                .singleElement()
                .satisfies(danger -> assertThat(danger.family()).isNotNull());
    }

    @Test
    void theOnCallServiceIsToldWithASignatureAndNothingOfTheFamily() throws Exception {
        var calls = WorldOutside.calls(204);
        story.sent(DESPAIR);
        outbox.carryDue();
        assertThat(calls).hasSize(1);
        var call = calls.getFirst();
        assertThat(call.body())
                .contains("family.in_danger")
                .doesNotContain("Denise")
                .doesNotContain("Harlow");
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(WorldOutside.SECRET.substring(6)), "HmacSHA256"));
        var signed = call.id() + "." + call.timestamp() + "." + call.body();
        assertThat(call.signature())
                .isEqualTo("v1,"
                        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void anOnCallServiceThatFailsIsToldAgainUnderTheSameId() {
        var calls = WorldOutside.calls(503);
        story.sent(DESPAIR);
        outbox.carryDue();
        desk.clock().pass(Duration.ofSeconds(6));
        outbox.carryDue();
        assertThat(calls).hasSize(2);
        assertThat(calls.get(1).id()).isEqualTo(calls.get(0).id());
        WorldOutside.calls(204);
    }
}
