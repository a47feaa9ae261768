package org.advocatedesk.cases;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Lease;
import org.advocatedesk.shared.RuleSets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps the queue's order true while time passes: ranks rows anew whose moment has come (a promise or first answer
/// falls due, a window closes), whose area has opened or closed, and all after new rules.
@Component
class QueueSweep {
    private static final int BATCH = 200;

    /// Bounds one tick; what is left is swept by the next.
    private static final int BATCHES = 100;

    private final TriageQueue queue;
    private final QueueRows rows;
    private final RuleSets rules;
    private final JdbcClient db;
    private final TransactionTemplate tx;
    private final Lease lease;
    private final Clock clock;
    private int rulesSeen;
    private Set<String> areasSeen = Set.of();

    QueueSweep(
            TriageQueue queue,
            QueueRows rows,
            RuleSets rules,
            JdbcClient db,
            TransactionTemplate tx,
            Lease.Office leases,
            Clock clock) {
        this.queue = queue;
        this.rows = rows;
        this.rules = rules;
        this.db = db;
        this.tx = tx;
        this.lease = leases.lease("queue-sweep");
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${desk.queue-sweep.every:15s}", initialDelayString = "${desk.queue-sweep.every:15s}")
    void tick() {
        if (lease.isOurs()) sweep();
    }

    /// Batch by batch, so that nobody who works waits for it.
    void sweep() {
        newRules();
        inBatches(() -> queue.crossed(clock.instant(), BATCH));
        var now = areas();
        if (!now.equals(areasSeen)) inBatches(() -> queue.turned(BATCH));
        areasSeen = now;
    }

    private void inBatches(Supplier<List<QueueRow>> next) {
        for (int batch = 0; batch < BATCHES; batch++) {
            int done = Objects.requireNonNull(tx.execute(t -> {
                var due = next.get();
                if (!due.isEmpty()) rows.rankAgain(due, reasons(due));
                return due.size();
            }));
            if (done < BATCH) return;
        }
    }

    /// Some seventy rows, so that all of the queue is looked through only when one of them turned.
    private Set<String> areas() {
        return db
                .sql("select us_state, zone, open_until from calling_area")
                .query((rs, n) -> rs.getString(1) + rs.getString(2) + Db.instantOrNull(rs, "open_until"))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private Map<UUID, String> reasons(List<QueueRow> due) {
        var reasons = new HashMap<UUID, String>();
        db.sql("select id, urgency_reason from case_file where id in (:ids)")
                .param("ids", due.stream().map(row -> row.caseId().value()).toList())
                .query(rs -> {
                    reasons.put(Db.uuid(rs, "id"), rs.getString("urgency_reason"));
                });
        return reasons;
    }

    private void newRules() {
        int version = rules.inForce(HeadStartRules.KIND)
                .map(RuleSets.RuleSet::version)
                .orElse(0);
        if (rulesSeen != 0 && rulesSeen != version)
            tx.executeWithoutResult(t -> db.sql("update queue_row set next_threshold_at = :now")
                    .param("now", Db.at(clock.instant().minus(Duration.ofSeconds(1))))
                    .update());
        rulesSeen = version;
    }
}
