package org.advocatedesk.cases;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.RuleSets;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the narrow row of each open case: written with every change, ranked anew, removed when the case closes.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class QueueRows {
    private final JdbcClient db;
    private final FamilyCards families;
    private final TriageQueue queue;
    private final ContactHolds holds;
    private final RuleSets rules;
    private final JsonMapper json;
    private final Live live;
    private final Clock clock;

    QueueRows(
            JdbcClient db,
            FamilyCards families,
            TriageQueue queue,
            ContactHolds holds,
            RuleSets rules,
            JsonMapper json,
            Live live,
            Clock clock) {
        this.db = db;
        this.families = families;
        this.queue = queue;
        this.holds = holds;
        this.rules = rules;
        this.json = json;
        this.live = live;
        this.clock = clock;
    }

    /// Puts a new case into the queue.
    void enter(CaseId id, Instant arrivedAt, Instant firstAnswerDueAt) {
        db.sql("""
                        insert into queue_row (case_id, case_number, virtual_arrival, status, who, tie, need, channel, language, urgency,
                                               arrived_at, first_answer_due_at, attempts, bereaved, head_starts, changed_at)
                        values (:id, 0, :arrived, 'NEW', '', '', '', '', 'en', 'NORMAL', :arrived, :due, 0, false, '[]', :now)""")
                .param("id", id.value())
                .param("arrived", Db.at(arrivedAt))
                .param("due", Db.at(firstAnswerDueAt))
                .param("now", Db.at(clock.instant()))
                .update();
        refresh(id);
    }

    /// Copies what the case file and its people say now, and ranks the row anew. A closed case leaves the queue.
    void refresh(CaseId asked) {
        var card = families.require(asked);
        var id = card.id();
        if (!card.status().isOpen()) {
            db.sql("delete from queue_row where case_id = :id")
                    .param("id", id.value())
                    .update();
        } else {
            var values = new HashMap<String, @Nullable Object>();
            values.put("case_number", card.caseNumber());
            values.put("status", card.status().name());
            values.put(
                    "owner_id", card.ownerId() == null ? null : card.ownerId().value());
            values.put("owner_name", card.ownerName());
            values.put("who", card.contact().name());
            values.put("tie", card.tie());
            values.put("need", card.need());
            values.put("channel", card.channel());
            values.put("language", card.language().split("-")[0]);
            values.put("urgency", card.urgency().name());
            values.put("us_state", card.where().usState());
            values.put("zone", card.where().zone().map(z -> z.getId()).orElse(null));
            values.put("phone", card.phone().map(p -> p.e164()).orElse(null));
            values.put("bereaved", card.isBereaved());
            values.put("source_page", card.sourcePage());
            values.put("restricted_at", Db.atOrNull(card.restrictedAt()));
            update(id, values);
            hold(id, card);
            rank(id, card);
        }
        live.changed(Live.QUEUE);
        live.changed(Live.caseTopic(id.value()));
    }

    /// A hold that somebody set stays; else what they refused or did not agree to.
    private void hold(CaseId id, FamilyCard card) {
        db.sql("update queue_row set contact_hold = :hold where case_id = :id and coalesce(contact_hold, '') <> :kept")
                .param("hold", holds.of(card), Types.VARCHAR)
                .param("kept", ContactHolds.NO_CALLS)
                .param("id", id.value())
                .update();
    }

    /// Sets some columns, then ranks anew; `id` is a root.
    void set(CaseId id, Map<String, @Nullable Object> values) {
        update(id, values);
        refresh(id);
    }

    private void update(CaseId id, Map<String, @Nullable Object> values) {
        var columns = values.keySet().stream().map(c -> c + " = :" + c).toList();
        db.sql("update queue_row set " + String.join(", ", columns) + ", changed_at = :now where case_id = :id")
                .params(values)
                .param("now", Db.at(clock.instant()))
                .param("id", id.value())
                .update();
    }

    /// What the named orders go by, from the row as it stands.
    private void order(QueueRow row) {
        db.sql("update queue_row set waits_since = :since, promised_first = :promised where case_id = :id")
                .param("since", Db.at(row.waitsSince()))
                .param("promised", Db.at(row.promisedFirst()))
                .param("id", row.caseId().value())
                .update();
    }

    private void rank(CaseId id, FamilyCard card) {
        queue.row(id).ifPresent(row -> {
            order(row);
            var facts = facts(row, card.urgencyReason());
            write(row, facts, QueueRank.rank(facts, headStartRules(), clock.instant()));
        });
    }

    /// Ranks rows anew whose thresholds were crossed; tells whether any moved or reads differently.
    boolean rankAgain(List<QueueRow> rows, Map<UUID, String> urgencyReasons) {
        boolean changed = false;
        var headStarts = headStartRules();
        for (var row : rows) {
            var facts = facts(row, urgencyReasons.getOrDefault(row.caseId().value(), ""));
            var ranked = QueueRank.rank(facts, headStarts, clock.instant());
            boolean wrote = write(row, facts, ranked) > 0;
            changed |= wrote
                    && !(ranked.virtualArrival().equals(row.virtualArrival())
                            && ranked.headStarts().equals(row.headStarts()));
        }
        if (changed) live.changed(Live.QUEUE);
        return changed;
    }

    /// Not where somebody else has ranked the row since it was read.
    private int write(QueueRow row, QueueRank.Facts facts, QueueRank.Ranked ranked) {
        var threshold = QueueRank.nextThreshold(facts, headStartRules(), clock.instant());
        return db.sql("""
                        update queue_row set virtual_arrival = :arrival, head_starts = :starts, next_threshold_at = :next, ranked_open_until = :open
                        where case_id = :id and virtual_arrival = :before""")
                .param("arrival", Db.at(ranked.virtualArrival()))
                .param("starts", json.writeValueAsString(ranked.headStarts()))
                .param("next", Db.atOrNull(threshold), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("open", Db.atOrNull(facts.openUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", row.caseId().value())
                .param("before", Db.at(row.virtualArrival()))
                .update();
    }

    HeadStartRules headStartRules() {
        return rules.inForce(HeadStartRules.KIND)
                .map(set -> json.readValue(set.body(), HeadStartRules.class))
                .orElse(HeadStartRules.SHIPPED);
    }

    static QueueRank.Facts facts(QueueRow row, String urgencyReason) {
        return new QueueRank.Facts(
                row.status(),
                row.urgency(),
                urgencyReason,
                row.bereaved(),
                row.language(),
                row.arrivedAt(),
                row.firstAnswerDueAt(),
                row.firstAttemptAt(),
                row.nextDueAt(),
                row.promiseAt(),
                row.lastContactAt(),
                row.openUntil());
    }
}
