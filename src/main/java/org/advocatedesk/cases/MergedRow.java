package org.advocatedesk.cases;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.RowImages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Two rows of the queue become one: tries are added, the earliest arrival counts, and what was promised first; the
/// row that goes is kept aside as it was.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MergedRow {
    private static final String TABLE = "queue_row", KEY = "case_id";

    private final JdbcClient db;
    private final RowImages images;
    private final ContactHolds holds;

    MergedRow(JdbcClient db, RowImages images, ContactHolds holds) {
        this.db = db;
        this.images = images;
        this.holds = holds;
    }

    Map<String, @Nullable String> of(CaseId id) {
        return images.of(TABLE, KEY, id.value());
    }

    /// A hold that somebody set by hand, which nothing that this person said explains.
    boolean isHeldByHand(FamilyCard card) {
        return ContactHolds.NO_CALLS.equals(of(card.id()).get("contact_hold"))
                && !ContactHolds.NO_CALLS.equals(holds.of(card));
    }

    void join(CaseId stays, CaseId goes, boolean held) {
        var ours = of(stays);
        var theirs = of(goes);
        db.sql("delete from queue_row where case_id = :id")
                .param("id", goes.value())
                .update();
        if (ours.isEmpty()) return;
        var values = new HashMap<String, @Nullable Object>();
        values.put("attempts", tries(ours) + tries(theirs));
        for (var moment :
                new String[] {"arrived_at", "first_answer_due_at", "first_attempt_at", "next_due_at", "promise_at"})
            values.put(moment, at(ours, theirs, moment, (one, other) -> one.isBefore(other) ? one : other));
        values.put(
                "last_contact_at",
                at(ours, theirs, "last_contact_at", (one, other) -> one.isAfter(other) ? one : other));
        values.put("contact_hold", held ? ContactHolds.NO_CALLS : null);
        var sets = values.keySet().stream().map(c -> c + " = :" + c).toList();
        db.sql("update queue_row set " + String.join(", ", sets) + " where case_id = :id")
                .params(values)
                .param("id", stays.value())
                .update();
    }

    private static @Nullable Object at(
            Map<String, @Nullable String> ours,
            Map<String, @Nullable String> theirs,
            String column,
            BinaryOperator<Instant> counts) {
        return Db.atOrNull(Stream.of(ours, theirs)
                .map(row -> row.get(column))
                .filter(Objects::nonNull)
                .map(words -> Instant.parse(Objects.requireNonNull(words)))
                .reduce(counts)
                .orElse(null));
    }

    private static int tries(Map<String, @Nullable String> row) {
        var tries = row.get("attempts");
        return tries == null ? 0 : Integer.parseInt(tries);
    }

    /// Both have their own rows again; tries made in the meantime stay where they were made.
    void part(
            CaseId stays,
            Map<String, @Nullable String> before,
            Map<String, @Nullable String> after,
            Map<String, @Nullable String> theirs) {
        images.insert(TABLE, KEY, theirs);
        int made = tries(of(stays)) - tries(after);
        if (images.restore(TABLE, KEY, stays.value(), before, after) || before.isEmpty()) return;
        db.sql("update queue_row set attempts = :tries where case_id = :id")
                .param("tries", Math.max(0, tries(before) + made))
                .param("id", stays.value())
                .update();
    }
}
