package org.advocatedesk.cases.ui;

import java.util.Optional;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.QueueFilter;
import org.advocatedesk.shared.Refusal;

/// Takes the first family that nobody has, nobody else is reading, and that may be called now.
final class BestForMe {
    private BestForMe() {}

    static Optional<CaseId> take(Workbench bench) {
        var busy = bench.presence().othersThan(bench.me().id());
        for (var row : bench.queue().page(QueueFilter.ALL.withoutOwner().callableNow(true), null))
            if (!busy.containsKey(row.caseId()) && wasFirst(bench, row.caseId())) return Optional.of(row.caseId());
        return Optional.empty();
    }

    private static boolean wasFirst(Workbench bench, CaseId id) {
        try {
            bench.desk().take(id);
            return true;
        } catch (Refusal somebodyElseWas) {
            return false;
        }
    }
}
