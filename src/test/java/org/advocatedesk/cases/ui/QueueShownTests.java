package org.advocatedesk.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseStatus;
import org.advocatedesk.cases.QueueRow;
import org.advocatedesk.cases.Urgency;
import org.junit.jupiter.api.Test;

class QueueShownTests {
    private final QueueShown shown = new QueueShown();

    private static CaseId id(int n) {
        return new CaseId(new UUID(0, n));
    }

    private static QueueRow row(int n) {
        return new QueueRow(
                id(n),
                n,
                Instant.EPOCH,
                CaseStatus.NEW,
                null,
                null,
                "Family " + n,
                "",
                "",
                "web_form",
                "en",
                Urgency.NORMAL,
                null,
                null,
                null,
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                0,
                null,
                false,
                List.of(),
                null,
                null,
                null,
                0);
    }

    private static List<QueueRow> rows(int... numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(QueueShownTests::row).toList();
    }

    private Stream<Long> numbers() {
        return shown.rows().stream().map(QueueRow::caseNumber);
    }

    @Test
    void newcomersSlideInWhileNobodyLooksFurtherDown() {
        shown.begin(rows(1, 2, 3));
        shown.renew(rows(9, 1, 2, 3), false, null);
        assertThat(numbers()).containsExactly(9L, 1L, 2L, 3L);
        assertThat(shown.heldBack()).isZero();
    }

    @Test
    void newcomersWaitAboveWhatSomebodyLooksAtUntilTheyAreLetIn() {
        shown.begin(rows(1, 2, 3));
        shown.renew(rows(9, 1, 8, 3, 2), true, id(3));
        assertThat(numbers()).containsExactly(1L, 2L, 3L);
        assertThat(shown.heldBack()).isEqualTo(2);
        shown.letIn();
        assertThat(numbers()).containsExactly(9L, 1L, 8L, 3L, 2L);
    }

    @Test
    void whoRanksLastJoinsBelowAndMovesNobody() {
        shown.begin(rows(1, 2, 3));
        shown.renew(rows(1, 2, 3, 7), true, id(2));
        assertThat(numbers()).containsExactly(1L, 2L, 3L, 7L);
        assertThat(shown.heldBack()).isZero();
    }

    @Test
    void theFamilyBeingLookedAtStaysWhenItLeavesTheList() {
        shown.begin(rows(1, 2, 3));
        shown.renew(rows(1, 3), true, id(2));
        assertThat(numbers()).containsExactly(1L, 2L, 3L);
        shown.renew(rows(1, 3), false, id(2));
        assertThat(numbers()).containsExactly(1L, 2L, 3L);
        shown.renew(rows(1, 3), false, null);
        assertThat(numbers()).containsExactly(1L, 3L);
    }
}
