package org.advocatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.audit.AuditTrail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class BereavementTests {
    @Autowired
    Fixtures desk;

    @Autowired
    Bereavement bereavement;

    @Autowired
    FamilyCards cards;

    @Autowired
    TriageQueue queue;

    @Autowired
    CaseFacts facts;

    @Autowired
    CaseTimeline timeline;

    @Autowired
    AuditTrail trail;

    @Test
    void whoeverMeetsTheFamilyKnowsFromThenOn() {
        var id = desk.harlows();
        desk.signIn(desk.advocate());
        bereavement.died(id, LocalDate.of(2026, 11, 14), "Denise", FactSource.SAID_ON_PHONE);
        assertThat(cards.require(id).isBereaved()).isTrue();
        assertThat(cards.require(id).diedOn()).isEqualTo("2026-11-14");
        var row = queue.row(id).orElseThrow();
        assertThat(row.bereaved()).isTrue();
        assertThat(row.tie()).isEqualTo("for their late spouse Carl");
        assertThat(row.headStarts()).extracting(HeadStart::words).contains("Bereaved");
        assertThat(facts.current(id))
                .extracting(Fact::kind, Fact::value, Fact::saidBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FactKind.DIED_ON, "14 Nov 2026", "Denise"));
        assertThat(timeline.page(id, null))
                .extracting(TimelineRow::words)
                .contains("Died: 14 Nov 2026, Denise, said on the phone");
        assertThat(trail.page(null, 1).getFirst().action()).isEqualTo("fact DIED_ON");
    }

    @Test
    void theDayNeedNotBeSaid() {
        var id = desk.harlows();
        desk.signIn(desk.advocate());
        bereavement.died(id, null, "Denise", FactSource.SAID_ON_PHONE);
        assertThat(cards.require(id).isBereaved()).isTrue();
        assertThat(cards.require(id).diedOn()).isNull();
        assertThat(facts.current(id)).extracting(Fact::value).containsExactly("Day not said");
        bereavement.died(id, LocalDate.of(2026, 11, 14), "Denise", FactSource.SAID_ON_PHONE);
        assertThat(cards.require(id).diedOn()).isEqualTo("2026-11-14");
    }

    @Test
    void aDayThatHasNotComeIsRefused() {
        var id = desk.harlows();
        desk.signIn(desk.advocate());
        assertThatThrownBy(() -> bereavement.died(id, LocalDate.of(2026, 11, 18), "Denise", FactSource.SAID_ON_PHONE))
                .hasMessageStartingWith("That day cannot be right.");
        assertThat(cards.require(id).isBereaved()).isFalse();
    }

    @Test
    void aMistakeIsTakenBackAndStaysInTheHistory() {
        var id = desk.harlows();
        desk.signIn(desk.advocate());
        bereavement.died(id, null, "Denise", FactSource.SAID_ON_PHONE);
        bereavement.takeBack(id);
        assertThat(cards.require(id).isBereaved()).isFalse();
        assertThat(queue.row(id).orElseThrow().tie()).isEqualTo("for their spouse Carl");
        assertThat(facts.current(id)).isEmpty();
        assertThat(facts.all(id)).extracting(Fact::superseded).containsExactly(true);
        assertThatThrownBy(() -> bereavement.takeBack(id)).hasMessage("Nobody has told us that the patient died.");
    }
}
