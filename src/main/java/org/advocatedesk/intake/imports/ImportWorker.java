package org.advocatedesk.intake.imports;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.intake.door.Arrival;
import org.advocatedesk.intake.door.Door;
import org.advocatedesk.intake.mapping.KnownMappings;
import org.advocatedesk.intake.mapping.Mapping;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Lease;
import org.advocatedesk.shared.Live;
import org.advocatedesk.staff.Staff;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Looks lists through and takes them in, a batch at a time, at one place in the cluster; what it had done stands in
/// the
/// table, so that it goes on after a restart. It never lets more wait to be understood than a second's work.
@Component
public class ImportWorker {
    private static final int CHECKED_AT_ONCE = 100, TAKEN_AT_ONCE = 50, MOST_WAITING = 150;

    private final JdbcClient db;
    private final Imports imports;
    private final ImportRows rows;
    private final RowCheck check;
    private final ImportUndo undo;
    private final KnownMappings mappings;
    private final Door door;
    private final Lease lease;
    private final TransactionTemplate tx;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final JsonMapper json;
    private final Clock clock;

    ImportWorker(
            JdbcClient db,
            Imports imports,
            ImportRows rows,
            RowCheck check,
            ImportUndo undo,
            KnownMappings mappings,
            Door door,
            Lease.Office leases,
            TransactionTemplate tx,
            ApplicationEventPublisher events,
            Live live,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.imports = imports;
        this.rows = rows;
        this.check = check;
        this.undo = undo;
        this.mappings = mappings;
        this.door = door;
        this.lease = leases.lease("imports");
        this.tx = tx;
        this.events = events;
        this.live = live;
        this.json = json;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${desk.intake.imports-every}")
    void look() {
        workOn();
    }

    /// Does what can be done now; more waits where the understanding has to catch up first.
    public void workOn() {
        boolean more = lease.isOurs();
        while (more) more = step() && lease.isOurs();
    }

    /// One batch in a transaction of its own; false where there is nothing to do just now.
    private boolean step() {
        return Staff.asTheDesk(() -> Boolean.TRUE.equals(tx.execute(t -> {
            var list = next();
            if (list.isEmpty()) return false;
            boolean more = step(list.get());
            live.changed(ImportDesk.TOPIC);
            return more;
        })));
    }

    private boolean step(ImportRun list) {
        return switch (list.state()) {
            case CHECKING -> look(list);
            case UNDOING -> undo(list);
            default -> take(list);
        };
    }

    /// Looking through and taking back are short; what is taken in may wait for the understanding.
    private Optional<ImportRun> next() {
        return db.sql("""
                        select id from intake_import where state in ('checking', 'undoing', 'running')
                        order by case state when 'running' then 1 else 0 end, brought_at limit 1""").query(UUID.class).optional().flatMap(imports::find);
    }

    private boolean look(ImportRun list) {
        var batch = rows.next(list.id(), "new", CHECKED_AT_ONCE);
        if (batch.isEmpty()) {
            finish(list, ImportState.CHECKED);
            return true;
        }
        var mapping = mappings.of(list.sourceId(), version(list.id()));
        var found = new ArrayList<ImportRows.Found>();
        var seen = new HashSet<String>();
        for (var row : batch) {
            var cells = row.named(list.columns());
            var key = RowKey.of(cells, mapping);
            if (!seen.add(key) || isHere(list, key)) {
                found.add(new ImportRows.Found(row.number(), "here", "The same row came in before", "", key));
                continue;
            }
            var verdict = verdict(cells, mapping, list);
            var state = verdict.reason().isEmpty() ? "good" : "bad";
            found.add(new ImportRows.Found(row.number(), state, verdict.reason(), verdict.hint(), key));
        }
        rows.found(list.id(), found);
        return true;
    }

    /// One row that no rule can read is refused; it does not hold up the others.
    private RowCheck.Verdict verdict(Map<String, String> cells, Mapping mapping, ImportRun list) {
        try {
            return check.of(cells, mapping, list.channel());
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException unreadable) {
            LoggerFactory.getLogger(ImportWorker.class)
                    .warn("A row of import {} cannot be read", list.id(), unreadable);
            return new RowCheck.Verdict("This row cannot be read. Look at it and type it in by hand.", "");
        }
    }

    private boolean undo(ImportRun list) {
        var left = undo.undo(list.id());
        db.sql("update intake_import set state = 'undone', undone_at = :now, undone_words = :words where id = :id")
                .param("now", Db.at(clock.instant()))
                .param("words", left)
                .param("id", list.id())
                .update();
        live.changed(Live.INTAKE);
        live.changed(Live.QUEUE);
        return true;
    }

    /// By an earlier list, or further up in this one.
    private boolean isHere(ImportRun list, String key) {
        return db.sql("select count(*) from submission where idempotency_key = :key")
                                .param("key", once(list, key))
                                .query(Integer.class)
                                .single()
                        > 0
                || rows.isTwice(list.id(), key);
    }

    private boolean take(ImportRun list) {
        if (list.notUnderstood() >= MOST_WAITING) return false;
        var batch = rows.next(list.id(), "good", TAKEN_AT_ONCE);
        if (batch.isEmpty()) {
            if (list.notUnderstood() == 0) finish(list, ImportState.DONE);
            return false;
        }
        for (var row : batch)
            rows.taken(list.id(), row.number(), accepted(list, row).orElse(null));
        wakeAfterCommit();
        return true;
    }

    private Optional<UUID> accepted(ImportRun list, ImportRows.Waiting row) {
        try {
            return door.acceptFromList(arrival(list, row), list.id());
        } catch (SQLException notStored) {
            throw new IllegalStateException(notStored);
        }
    }

    private Arrival arrival(ImportRun list, ImportRows.Waiting row) {
        return new Arrival(
                json.writeValueAsString(row.named(list.columns())).getBytes(StandardCharsets.UTF_8),
                "application/json",
                list.channel(),
                list.sourceName(),
                once(list, row.key()),
                "a list",
                "",
                null,
                clock.instant(),
                list.sourceId(),
                false);
    }

    private static String once(ImportRun list, String key) {
        return "list:" + list.sourceId() + ":" + key;
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(new Door.SomethingCameIn());
            }
        });
    }

    private int version(UUID id) {
        return db.sql("select mapping_version from intake_import where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private void finish(ImportRun list, ImportState state) {
        db.sql("update intake_import set state = :state, finished_at = :now where id = :id")
                .param("state", state.word())
                .param("now", Db.at(clock.instant()))
                .param("id", list.id())
                .update();
    }
}
