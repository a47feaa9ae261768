package org.advocatedesk.calls;

import static org.advocatedesk.calls.CallStory.theyRang;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.cases.CaseDesk;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.TimelineRow;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Colleague;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class HandOversTests {
    @Autowired
    Fixtures desk;

    @Autowired
    HandOvers handOvers;

    @Autowired
    CaseDesk cases;

    @Autowired
    CallLog log;

    @Autowired
    FamilyCards families;

    @Autowired
    CaseTimeline timeline;

    @Autowired
    JdbcClient db;

    CaseId harlows;
    Colleague ina;
    Colleague marcus;
    Colleague ruth;

    @BeforeEach
    void inaIsOnThePhone() {
        harlows = desk.harlows();
        marcus = desk.colleague("Marcus Bell", Role.ADVOCATE);
        ruth = desk.colleague("Ruth Delgado", Role.ADVOCATE);
        ina = desk.signIn(desk.colleague("Ina Brandt", Role.INTAKE));
    }

    @Test
    void intakeHandsTheCallerOverWithTheNoteAndTheAdvocateHearsOfIt() {
        handOvers.logAndHandOver(talked("Carl is home with hospice"), marcus);
        assertThat(families.require(harlows).ownerId()).isEqualTo(marcus.id());
        assertThat(log.ofCase(harlows)).hasSize(1);
        assertThat(timeline.page(harlows, null))
                .extracting(TimelineRow::words)
                .contains("Ina Brandt handed the caller to Marcus Bell");
        desk.signIn(marcus);
        assertThat(handOvers.unseen()).singleElement().satisfies(handed -> {
            assertThat(handed.byName()).isEqualTo("Ina Brandt");
            assertThat(handed.note()).isEqualTo("Carl is home with hospice");
            handOvers.seen(handed.id());
        });
        assertThat(handOvers.unseen()).isEmpty();
    }

    @Test
    void nobodyElseSeesOrSettlesWhatMarcusWasHanded() {
        handOvers.logAndHandOver(talked("for Marcus"), marcus);
        desk.signIn(marcus);
        var handed = handOvers.unseen().getFirst();
        desk.signIn(ruth);
        assertThat(handOvers.unseen()).isEmpty();
        handOvers.seen(handed.id());
        desk.signIn(marcus);
        assertThat(handOvers.unseen()).hasSize(1);
    }

    @Test
    void aFamilySomebodyHasIsHandedToThemAlone() {
        desk.signIn(ruth);
        cases.take(harlows);
        desk.signIn(ina);
        assertThatThrownBy(() -> handOvers.logAndHandOver(talked("asks again"), marcus))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Ruth Delgado has this family.");
        assertThat(log.ofCase(harlows)).isEmpty();
        handOvers.logAndHandOver(talked("asks again"), ruth);
        assertThat(families.require(harlows).ownerId()).isEqualTo(ruth.id());
        desk.signIn(ruth);
        assertThat(handOvers.unseen()).hasSize(1);
    }

    @Test
    void nobodyIsHandedToWhoDoesNotWorkWithFamilies() {
        var other = desk.colleague("Iris Blum", Role.INTAKE);
        assertThatThrownBy(() -> handOvers.logAndHandOver(talked(""), other)).isInstanceOf(Refusal.class);
        assertThat(log.ofCase(harlows)).isEmpty();
    }

    @Test
    void whoIsAtTheirDeskIsOfferedTheFamilysOwnFirst() {
        assertThat(handOvers.choices(harlows)).isEmpty();
        heardOf(marcus, desk.clock().instant());
        heardOf(ruth, desk.clock().instant().minus(Duration.ofMinutes(5)));
        heardOf(ina, desk.clock().instant());
        assertThat(handOvers.choices(null))
                .extracting(choice -> choice.colleague().fullName())
                .containsExactly("Marcus Bell", "Ruth Delgado");
        desk.signIn(ruth);
        cases.take(harlows);
        desk.signIn(ina);
        assertThat(handOvers.choices(harlows).getFirst()).isEqualTo(new HandOvers.Choice(ruth, true));
        desk.clock().pass(Duration.ofMinutes(12));
        assertThat(handOvers.choices(null))
                .extracting(choice -> choice.colleague().fullName())
                .containsExactly("Marcus Bell");
    }

    private CallToLog talked(String note) {
        return theyRang(harlows, CallOutcome.CONVERSATION, note, desk.clock().instant());
    }

    private void heardOf(Colleague who, Instant at) {
        desk.inTransaction(() -> db.sql("update staff_account set last_active_at = :at where id = :id")
                .param("at", Db.at(at))
                .param("id", who.id().value())
                .update());
    }
}
