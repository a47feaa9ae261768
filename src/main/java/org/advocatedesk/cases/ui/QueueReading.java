package org.advocatedesk.cases.ui;

import java.util.List;
import java.util.Optional;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.QueueFilter;
import org.advocatedesk.cases.QueueRow;
import org.advocatedesk.cases.TriageQueue;
import org.jspecify.annotations.Nullable;

/// A list of the queue as it reads now, with its counts; `after` says what had been done on the screen before.
record QueueReading(
        int after, QueueFilter filter, List<QueueRow> rows, Optional<QueueRow> lookedAt, int inList, int unowned) {

    /// The family looked at is read too where it stands outside of the rows.
    static QueueReading of(TriageQueue queue, QueueFilter filter, int loaded, @Nullable CaseId looking, int after) {
        int unowned = filter.letsAllPass() ? queue.count(QueueFilter.ALL.withoutOwner()) : 0;
        var rows = queue.first(filter, loaded);
        var lookedAt = rows.stream()
                .filter(r -> r.caseId().equals(looking))
                .findFirst()
                .or(() -> looking == null ? Optional.empty() : queue.row(looking));
        return new QueueReading(after, filter, rows, lookedAt, queue.count(filter), unowned);
    }
}
