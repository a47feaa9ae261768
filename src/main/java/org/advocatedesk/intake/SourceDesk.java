package org.advocatedesk.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.intake.door.Door;
import org.advocatedesk.intake.door.SourceKey;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.staff.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Those who send us families by a secret address of their own, each on its channel; a new one collects examples until
/// it goes live.
@Service
@Transactional
public class SourceDesk {
    private final JdbcClient db;
    private final Sources sources;
    private final AuditTrail audit;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SourceDesk(
            JdbcClient db,
            Sources sources,
            AuditTrail audit,
            Live live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.db = db;
        this.sources = sources;
        this.audit = audit;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /// A new source and the key of its address, which nobody can read again.
    public record Opened(UUID id, String key) {}

    @PreAuthorize(Allowed.TO_SET_RULES)
    public Opened open(String name, String channel) {
        if (name.isBlank() || name.strip().length() > 120) throw new Refusal("Name the source in up to 120 letters.");
        if (!channel.matches("[a-z][a-z_]{1,29}")) throw new Refusal("Say how they come in.");
        var opened = new Opened(Uuid7.next(), SourceKey.next());
        db.sql("""
                        insert into intake_source (id, name, channel, key_hash, created_by, created_at)
                        values (:id, :name, :channel, :hash, :by, :now)""")
                .param("id", opened.id())
                .param("name", name.strip())
                .param("channel", channel)
                .param("hash", SourceKey.hash(opened.key()))
                .param("by", AuditTrail.actor())
                .param("now", Db.at(clock.instant()))
                .update();
        audit.changed("source opened", subject(opened.id()), null, name.strip() + ", " + channel);
        live.changed(Live.INTAKE);
        return opened;
    }

    /// Another address; the one before answers for as long as they need to change it on their side, or no more at once.
    @PreAuthorize(Allowed.TO_SET_RULES)
    public String newAddress(UUID id, Duration oldOneAnswersFor) {
        var key = SourceKey.next();
        int changed = db.sql("""
                        update intake_source set old_key_hash = key_hash, old_key_until = :until, key_hash = :hash
                        where id = :id and closed_at is null""")
                .param("until", Db.at(clock.instant().plus(oldOneAnswersFor)))
                .param("hash", SourceKey.hash(key))
                .param("id", id)
                .update();
        if (changed == 0) throw new Refusal("This source is closed. Open a new one.");
        audit.changed("source has a new address", subject(id), null, null);
        live.changed(Live.INTAKE);
        return key;
    }

    /// From now on what it sends is understood, and so is what came as examples.
    @PreAuthorize(Allowed.TO_SET_RULES)
    public void goLive(UUID id) {
        goLive(id, true);
    }

    /// Examples may have been families: they are taken in, or set aside where they were only tests.
    @PreAuthorize(Allowed.TO_SET_RULES)
    public void goLive(UUID id, boolean takeExamplesIn) {
        change(id, "update intake_source set live_at = :now where id = :id and live_at is null", "source live");
        int examples = db.sql("update submission set state = :state where source_id = :id and state = 'example'")
                .param("state", takeExamplesIn ? "received" : "set_aside")
                .param("id", id)
                .update();
        if (examples == 0) return;
        audit.changed("examples", subject(id), null, examples + (takeExamplesIn ? " taken in" : " set aside"));
        if (takeExamplesIn) wakeAfterCommit();
    }

    /// Its address answers no more.
    @PreAuthorize(Allowed.TO_SET_RULES)
    public void close(UUID id) {
        change(id, "update intake_source set closed_at = :now where id = :id and closed_at is null", "source closed");
    }

    private void change(UUID id, String sql, String action) {
        int changed = db.sql(sql)
                .params(Map.of("now", Db.at(clock.instant()), "id", id))
                .update();
        if (changed == 1) audit.changed(action, subject(id), null, null);
        live.changed(Live.INTAKE);
    }

    @PreAuthorize(Allowed.TO_SET_RULES)
    @Transactional(readOnly = true)
    public List<SourceRow> newest() {
        return sources.all();
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(new Door.SomethingCameIn());
            }
        });
    }

    private static AuditTrail.Subject subject(UUID id) {
        return new AuditTrail.Subject("intake source", id.toString(), null);
    }
}
