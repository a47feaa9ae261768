package org.advocatedesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.cases.CaseDesk;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.HandOver;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/// Whoever seems to be here twice is asked about once, side by side, and the answer holds for both.
@DatabaseTest
class DuplicatesTests {
    /// Carl's daughter writes from her own house.
    static final String DAUGHTER = """
            {"contact": {"firstName": "Megan", "lastName": "Ross", "phone": "(313) 555-0171"},
             "address": {"line1": "9 Elm Ct", "city": "Toledo", "state": "OH", "postalCode": "43604"},
             "patient": {"relationship": "parent", "firstName": "Carl", "lastName": "Harlow", "diagnosis": "pleural_mesothelioma"},
             "message": "My father Carl has mesothelioma.", "consent": {"given": true, "text": "Call me."}}""";

    @Autowired
    Fixtures desk;

    @Autowired
    IntakeStory story;

    @Autowired
    Duplicates duplicates;

    @Autowired
    DuplicateDesk decide;

    @Autowired
    CaseDesk cases;

    @Autowired
    HandOver handOver;

    @Autowired
    FamilyCards families;

    @Autowired
    CaseTimeline timeline;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient db;

    private PossiblePair asked() {
        story.sent(IntakeStory.DENISE);
        story.sent(DAUGHTER);
        desk.signIn(desk.advocate());
        return duplicates.toDecide(null).getFirst();
    }

    @Test
    void aWifeAndADaughterWhoWriteOfTheSameManAreProposedOnce() {
        var pair = asked();
        assertThat(duplicates.toDecide(null)).hasSize(1);
        assertThat(duplicates.count()).isEqualTo(1);
        assertThat(pair.sameCase()).isTrue();
        assertThat(pair.older().contact().name()).isEqualTo("Denise Harlow");
        assertThat(pair.newer().contact().name()).isEqualTo("Megan Ross");
        assertThat(pair.reasons()).contains("the patient’s name", "same town");
        assertThat(duplicates.openOf(pair.older().id())).containsExactly(pair);
        assertThat(duplicates.openOf(pair.newer().id())).containsExactly(pair);
    }

    @Test
    void whoMarriedSinceIsProposedAsTheSamePerson() {
        var father = """
                {"contact": {"firstName": "Kayla", "lastName": "%s", "phone": "(701) 555-0163"},
                 "patient": {"relationship": "parent", "firstName": "Dale", "lastName": "Brandt", "diagnosis": "mesothelioma_unspecified"},
                 "message": "%s"}""";
        story.sent(father.formatted("Brandt", "They said every three weeks. How sick does it make you?"));
        story.sent(father.formatted("Ortiz", "New last name since Saturday. He only eats popsicles."));
        desk.signIn(desk.advocate());
        assertThat(duplicates.toDecide(null)).singleElement().satisfies(pair -> {
            assertThat(pair.samePerson()).isTrue();
            assertThat(pair.sameCase()).isTrue();
        });
    }

    @Test
    void aWordWithoutANameIsProposedToTheOneFamilyUnderItsNumber() {
        story.sent(IntakeStory.DENISE);
        story.sent("""
                {"type": "callback", "contact": {"phone": "4195550132"}, "message": "Any news on the papers?"}""");
        desk.signIn(desk.advocate());
        assertThat(duplicates.toDecide(null))
                .singleElement()
                .satisfies(pair -> assertThat(pair.samePerson()).isTrue());
    }

    @Test
    void notTheSameHoldsForBothAndIsNeverAskedAgain() {
        var pair = asked();
        decide.notTheSame(pair.id());
        assertThat(duplicates.toDecide(null)).isEmpty();
        assertThat(duplicates.count()).isZero();
        assertThat(duplicates.decided(null))
                .singleElement()
                .satisfies(known -> assertThat(known.judgedBy()).isEqualTo("Nora Whitfield"));
        story.sent(DAUGHTER.replace("My father", "Again: my father"));
        story.sent(IntakeStory.DENISE.replace("Carl came home", "Carl is home"));
        assertThat(families()).isEqualTo(2);
        assertThat(duplicates.toDecide(null)).isEmpty();
        assertThat(lastUnderstanding()).doesNotContain("the patient’s name");
    }

    private int families() {
        return db.sql("select count(*) from case_file").query(Integer.class).single();
    }

    private String lastUnderstanding() {
        return db.sql("select understanding from submission order by arrival desc limit 1")
                .query(String.class)
                .single();
    }

    @Test
    void theDecisionStandsOnBothFamiliesAndInTheTrail() {
        var pair = asked();
        decide.notTheSame(pair.id());
        for (var card : List.of(pair.older(), pair.newer())) {
            var other = pair.other(card.id());
            assertThat(timeline.page(card.id(), null).getFirst().words())
                    .isEqualTo("Not the same as family " + other.caseNumber() + ", "
                            + other.contact().name() + ".");
            assertThat(trail.ofCase(card.id().value(), 20)).anySatisfy(entry -> {
                assertThat(entry.action()).isEqualTo("not the same");
                assertThat(entry.actor()).isEqualTo("nora");
            });
        }
    }

    @Test
    void whatWasDecidedTooSoonIsAskedAgain() {
        var pair = asked();
        decide.notTheSame(pair.id());
        assertThatThrownBy(() -> decide.notTheSame(pair.id())).isInstanceOf(Refusal.class);
        decide.askAgain(pair.id());
        assertThat(duplicates.toDecide(null)).containsExactly(pair);
        assertThat(duplicates.decided(null)).isEmpty();
        assertThatThrownBy(() -> decide.askAgain(pair.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void onePersonHereTwiceIsKeptApartAsAPersonToo() {
        story.sent(IntakeStory.DENISE);
        story.sent(
                IntakeStory.DENISE.replace("\"Denise\"", "\"Denice\"").replace("denise@example.com", "dh@example.com"));
        desk.signIn(desk.advocate());
        var pair = duplicates.toDecide(null).getFirst();
        assertThat(pair.samePerson()).isTrue();
        decide.notTheSame(pair.id());
        assertThat(differentPeople()).isEqualTo(1);
        decide.askAgain(pair.id());
        assertThat(differentPeople()).isZero();
    }

    private int differentPeople() {
        return db.sql("select count(*) from not_the_same").query(Integer.class).single();
    }

    @Test
    void aRestrictedFamilyIsProposedOnlyToWhomMaySeeIt() {
        var pair = asked();
        cases.take(pair.older().id());
        handOver.restrict(pair.older().id(), true);
        assertThat(duplicates.toDecide(null)).hasSize(1);
        desk.signIn(desk.colleague("Marcus Bell", Role.ADVOCATE));
        assertThat(duplicates.toDecide(null)).isEmpty();
        assertThat(duplicates.count()).isZero();
        assertThat(duplicates.openOf(pair.newer().id())).isEmpty();
        assertThatThrownBy(() -> decide.compare(pair.id())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> decide.notTheSame(pair.id())).isInstanceOf(Refusal.class);
        desk.signIn(desk.colleague("Jo Park", Role.MANAGER));
        assertThat(duplicates.toDecide(null)).hasSize(1);
    }

    @Test
    void comparingTwoFamiliesIsNotedForEach() {
        var pair = asked();
        decide.compare(pair.id());
        for (var card : List.of(pair.older(), pair.newer()))
            assertThat(trail.ofCase(card.id().value(), 20))
                    .filteredOn(entry -> entry.kind().equals("read"))
                    .singleElement()
                    .satisfies(read -> assertThat(read.actor()).isEqualTo("nora"));
    }

    @Test
    void theListGoesOnWhereThePageEnded() {
        story.sent(IntakeStory.DENISE);
        for (int n = 0; n < 3; n++) {
            desk.clock().travelTo(desk.clock().instant().plusSeconds(60));
            story.sent(DAUGHTER.replace(
                            "Megan", List.of("Megan", "Patricia", "Wanda").get(n))
                    .replace("0171", "018" + n));
        }
        desk.signIn(desk.advocate());
        var all = duplicates.toDecide(null);
        assertThat(all).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        assertThat(all).isSortedAccordingTo((a, b) -> b.proposedAt().compareTo(a.proposedAt()));
        assertThat(duplicates.toDecide(all.getFirst())).isEqualTo(all.subList(1, all.size()));
    }

    @Test
    void intakeStaffSeeThePairsAndDoNotDecide() {
        var pair = asked();
        for (var role : desk.rolesBut(Role.ADVOCATE, Role.MANAGER))
            assertThatThrownBy(() -> desk.as(role, () -> {
                        decide.notTheSame(pair.id());
                        return pair;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
        assertThat(desk.<List<PossiblePair>>as(Role.INTAKE, () -> duplicates.toDecide(null)))
                .hasSize(1);
    }

    @Test
    void intakeStaffMayAskAndAdvocatesDecide() {
        var harlows = desk.harlows();
        var poole = desk.unsaid();
        desk.signIn(desk.colleague("Rosa Lind", Role.INTAKE));
        var number = families.require(poole).caseNumber();
        decide.propose(harlows, number, "Ann is Denise’s sister, she said so on the phone");
        assertThatThrownBy(() -> decide.propose(harlows, number, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("asked already");
        assertThatThrownBy(() -> decide.propose(poole, families.require(harlows).caseNumber(), ""))
                .isInstanceOf(Refusal.class);
        desk.signIn(desk.advocate());
        var pair = duplicates.toDecide(null).getFirst();
        assertThat(pair.proposedBy()).isEqualTo("Rosa Lind");
        assertThat(pair.older().id()).isEqualTo(harlows);
        assertThat(pair.reasons()).containsExactly("Ann is Denise’s sister, she said so on the phone");
        decide.notTheSame(pair.id());
        assertThatThrownBy(() -> decide.propose(harlows, number, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Nora Whitfield has said");
    }

    @Test
    void onlyAnotherFamilyThatIsHereCanBeProposed() {
        var harlows = desk.harlows();
        desk.signIn(desk.advocate());
        assertThatThrownBy(
                        () -> decide.propose(harlows, families.require(harlows).caseNumber(), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> decide.propose(harlows, 99_999, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no family 99999");
        assertThat(duplicates.count()).isZero();
    }
}
