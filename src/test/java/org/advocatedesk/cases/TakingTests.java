package org.advocatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TakingTests {
    @Autowired
    Fixtures desk;

    @Autowired
    CaseDesk cases;

    @Autowired
    TriageQueue queue;

    @Test
    void aNewFamilyStandsInTheQueueWithoutAnOwner() {
        var id = desk.harlows();
        assertThat(queue.page(QueueFilter.ALL.withoutOwner(), null))
                .extracting(QueueRow::caseId)
                .containsExactly(id);
        assertThat(queue.count(QueueFilter.ALL)).isEqualTo(1);
    }

    @Test
    void theSecondWhoTakesIsToldWhoHasIt() {
        var id = desk.harlows();
        desk.signIn(desk.advocate());
        cases.take(id);
        desk.signIn(desk.colleague("Marcus Bell", Role.ADVOCATE));
        assertThatThrownBy(() -> cases.take(id))
                .isInstanceOf(AlreadyTaken.class)
                .hasMessage("Nora Whitfield has this family.");
        assertThat(queue.row(id).orElseThrow().ownerName()).isEqualTo("Nora Whitfield");
    }
}
