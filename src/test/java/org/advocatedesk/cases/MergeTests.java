package org.advocatedesk.cases;

import static org.advocatedesk.cases.TwoFamilies.onePerson;
import static org.advocatedesk.cases.TwoFamilies.twoWriters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.Tables;
import org.advocatedesk.people.PersonDirectory;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/// Two families that turn out to be one are read as one, and can be parted again as if nothing had been.
@DatabaseTest
class MergeTests {
    /// The trail and refusals stay by design; the merge's own records tell that it was.
    private static final Set<String> STAYS =
            Set.of("audit_entry", "suppression", "case_merge", "person_merge", "timeline_entry");

    /// By these, searches and open screens notice that something happened.
    private static final Set<String> BOOKKEEPING = Set.of("version", "changed_at");

    @Autowired
    Fixtures desk;

    @Autowired
    TwoFamilies two;

    @Autowired
    MergeDesk merging;

    @Autowired
    MergeUndo undoing;

    @Autowired
    CaseMerges merges;

    @Autowired
    FamilyCards families;

    @Autowired
    CasePeople people;

    @Autowired
    CaseFacts facts;

    @Autowired
    CaseTimeline timeline;

    @Autowired
    CaseDesk cases;

    @Autowired
    HandOver handOver;

    @Autowired
    TriageQueue queue;

    @Autowired
    PersonDirectory directory;

    @Autowired
    Drafts drafts;

    @Autowired
    Tables tables;

    private CaseId denise;
    private CaseId denice;

    @BeforeEach
    void twoFamilies() {
        denise = two.denise();
        denice = two.denice();
        desk.signIn(desk.advocate());
        assertThat(denise).isNotEqualTo(denice);
    }

    @Test
    void twoFamiliesAreReadAsOne() {
        merging.merge(onePerson(denise, denice));
        var card = families.require(denice);
        assertThat(card.id()).isEqualTo(denise);
        assertThat(card.contact().name()).isEqualTo("Denise Harlow");
        assertThat(card.contact().phones()).extracting(n -> n.e164()).containsExactly("+14195550132", "+14195550177");
        assertThat(people.of(denise))
                .extracting(m -> m.person().name())
                .containsExactly("Carl Harlow", "Denise Harlow");
        assertThat(timeline.page(denise, null))
                .filteredOn(e -> e.kind() == TimelineKind.CAME_IN)
                .hasSize(2);
        assertThat(queue.page(QueueFilter.ALL, null))
                .extracting(QueueRow::caseId)
                .containsExactly(denise);
        assertThat(families.numbered(families.numberOf(denice))).isEqualTo(Optional.of(denise));
    }

    @Test
    void undoneEveryRowIsAsItWas() {
        cases.take(denice);
        var before = tables.all(STAYS, BOOKKEEPING);
        var merge = merging.merge(onePerson(denise, denice));
        assertThat(tables.all(STAYS, BOOKKEEPING)).isNotEqualTo(before);
        undoing.undo(merge);
        assertThat(tables.all(STAYS, BOOKKEEPING)).isEqualTo(before);
        assertThat(merges.holding(denise)).isEmpty();
        assertThatThrownBy(() -> undoing.undo(merge)).isInstanceOf(Refusal.class);
    }

    @Test
    void aWifeAndADaughterKeepTheirPlacesAroundOnePatient() {
        var megan = two.megan();
        merging.merge(twoWriters(denise, megan));
        assertThat(people.of(denise))
                .extracting(m -> m.person().name() + ", " + m.relation().label())
                .containsExactly("Carl Harlow, the patient", "Denise Harlow, spouse", "Megan Ross, son or daughter");
        assertThat(families.require(megan).contact().name()).isEqualTo("Denise Harlow");
    }

    @Test
    void whatSomebodyChoseCounts() {
        var chosen = Map.of("name", true, "phone", true, "fact_STAGE", true);
        merging.merge(new MergeWish(denise, denice, true, true, chosen));
        var card = families.require(denise);
        assertThat(card.contact().name()).isEqualTo("Denice Harlow");
        assertThat(card.phone().orElseThrow().e164()).isEqualTo("+14195550177");
        assertThat(facts.current(denise))
                .filteredOn(f -> f.kind() == FactKind.STAGE)
                .singleElement()
                .satisfies(stage -> assertThat(stage.value()).contains("3"));
        assertThat(facts.all(denise))
                .filteredOn(f -> f.kind() == FactKind.STAGE)
                .hasSize(2);
    }

    @Test
    void ofThreeTheLastMergeIsUndoneFirst() {
        var megan = two.megan();
        var first = merging.merge(onePerson(denise, denice));
        var second = merging.merge(twoWriters(denise, megan));
        assertThatThrownBy(() -> undoing.undo(first))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Undo that first");
        undoing.undo(second);
        undoing.undo(first);
        assertThat(two.roots()).hasSize(3);
    }

    @Test
    void afterThirtyDaysItStays() {
        var merge = merging.merge(onePerson(denise, denice));
        desk.clock().travelTo(desk.clock().instant().plus(MergeDesk.CAN_BE_UNDONE_FOR));
        assertThatThrownBy(() -> undoing.undo(merge))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("thirty days");
    }

    @Test
    void aRestrictedFamilyIsNotMergedWithAnOpenOne() {
        cases.take(denise);
        handOver.restrict(denise, true);
        assertThatThrownBy(() -> merging.merge(onePerson(denice, denise)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("A manager decides first");
    }

    @Test
    void theOpenOneStays() {
        cases.setStatus(denise, CaseStatus.CLOSED, CloseReason.UNREACHABLE, "");
        assertThatThrownBy(() -> merging.merge(onePerson(denise, denice)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Let the open one stay");
        merging.merge(onePerson(denice, denise));
        assertThat(families.require(denise).status()).isEqualTo(CaseStatus.NEW);
    }

    @Test
    void aMergedPairIsNotMergedTwice() {
        merging.merge(onePerson(denise, denice));
        assertThatThrownBy(() -> merging.merge(onePerson(denise, denice)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("was merged into family");
    }

    @Test
    void onlyAdvocatesAndManagersMerge() {
        for (var role : desk.rolesBut(Role.ADVOCATE, Role.MANAGER))
            assertThatThrownBy(() -> desk.as(role, () -> merging.merge(onePerson(denise, denice))))
                    .isInstanceOf(AccessDeniedException.class);
        assertThat(two.roots()).hasSize(2);
    }

    @Test
    void whatTheyWriteLaterJoinsTheOneFamily() {
        merging.merge(onePerson(denise, denice));
        assertThat(two.sent(TwoFamilies.DENICE.replace("Please send", "Again: please send")))
                .isEqualTo(denise);
    }

    @Test
    void whatWasTypedForEitherIsThereForTheOne() {
        drafts.keep("note:" + denice.value(), "She prefers", null);
        var merge = merging.merge(onePerson(denise, denice));
        assertThat(drafts.find("note:" + denise.value()).orElseThrow().body()).isEqualTo("She prefers");
        undoing.undo(merge);
        assertThat(drafts.find("note:" + denise.value())).isEmpty();
        assertThat(drafts.find("note:" + denice.value())).isPresent();
    }

    @Test
    void onePersonMayHaveWrittenForTwoFamilies() {
        var merge = merging.merge(new MergeWish(denise, denice, true, false, Map.of()));
        assertThat(families.require(denice).id()).isEqualTo(denice);
        assertThat(families.require(denice).contactId())
                .isEqualTo(families.require(denise).contactId());
        assertThat(families.ofPerson(families.require(denise).contactId())).containsExactlyInAnyOrder(denise, denice);
        undoing.undo(merge);
        assertThat(families.require(denice).contactId())
                .isNotEqualTo(families.require(denise).contactId());
    }
}
