package org.advocatedesk.cases.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.QueueRow;
import org.jspecify.annotations.Nullable;

/// The rows a screen shows: others' arrivals never move what somebody looks at, they wait until they are let in.
final class QueueShown {
    private List<QueueRow> rows = List.of();
    private List<QueueRow> fresh = List.of();
    private int heldBack;

    List<QueueRow> rows() {
        return rows;
    }

    /// How many new families wait above.
    int heldBack() {
        return heldBack;
    }

    /// Shows a list from its beginning.
    void begin(List<QueueRow> all) {
        rows = List.copyOf(all);
        fresh = rows;
        heldBack = 0;
    }

    /// Takes in how the list reads now. While `steady`, known rows keep their places and newcomers between them wait.
    /// The family being looked at keeps its row even where it left the list.
    void renew(List<QueueRow> now, boolean steady, @Nullable CaseId lookedAt) {
        fresh = List.copyOf(now);
        if (!steady) {
            rows = keeping(lookedAt, new ArrayList<>(now));
            heldBack = 0;
            return;
        }
        var known = rows.stream().map(QueueRow::caseId).collect(Collectors.toSet());
        var byId = now.stream().collect(Collectors.toMap(QueueRow::caseId, r -> r, (a, b) -> a));
        var kept = new ArrayList<QueueRow>();
        for (var row : rows) {
            var renewed = byId.get(row.caseId());
            if (renewed != null) kept.add(renewed);
            else if (row.caseId().equals(lookedAt)) kept.add(row);
        }
        int last = lastKnown(now, known);
        heldBack = (int) now.subList(0, last + 1).stream()
                .filter(r -> !known.contains(r.caseId()))
                .count();
        kept.addAll(now.subList(last + 1, now.size()));
        rows = List.copyOf(kept);
    }

    /// One row as it reads now, where it stands.
    void replace(QueueRow row) {
        rows = rows.stream().map(r -> r.equals(row) ? row : r).toList();
    }

    /// The newcomers take their places.
    void letIn() {
        begin(fresh);
    }

    void append(List<QueueRow> next) {
        var known = rows.stream().map(QueueRow::caseId).collect(Collectors.toSet());
        var longer = new ArrayList<>(rows);
        next.stream().filter(r -> !known.contains(r.caseId())).forEach(longer::add);
        rows = List.copyOf(longer);
        fresh = rows;
    }

    int indexOf(@Nullable CaseId id) {
        for (int i = 0; i < rows.size(); i++) if (rows.get(i).caseId().equals(id)) return i;
        return -1;
    }

    private static int lastKnown(List<QueueRow> now, java.util.Set<CaseId> known) {
        for (int i = now.size() - 1; i >= 0; i--) if (known.contains(now.get(i).caseId())) return i;
        return now.size() - 1;
    }

    private List<QueueRow> keeping(@Nullable CaseId lookedAt, List<QueueRow> now) {
        int before = indexOf(lookedAt);
        boolean gone = before >= 0 && now.stream().noneMatch(r -> r.caseId().equals(lookedAt));
        if (gone) now.add(Math.min(before, now.size()), rows.get(before));
        return List.copyOf(now);
    }
}
