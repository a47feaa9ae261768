package org.advocatedesk.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.intake.door.SourceKey;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.staff.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Those who send us families by a secret address of their own, each on its channel; a new one collects examples until
/// it goes live.
@Service
@Transactional
public class SourceDesk {
    private static final int PAGE = 100;

    private final JdbcClient db;
    private final AuditTrail audit;
    private final Clock clock;

    SourceDesk(JdbcClient db, AuditTrail audit, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.clock = clock;
    }

    /// A source as a manager sees it: never its key.
    public record Row(
            UUID id,
            String name,
            String channel,
            Instant createdAt,
            @Nullable Instant liveAt,
            @Nullable Instant closedAt) {}

    /// A new source and the key of its address, which nobody can read again.
    public record Opened(UUID id, String key) {}

    @PreAuthorize(Allowed.TO_SET_RULES)
    public Opened open(String name, String channel) {
        if (name.isBlank() || name.strip().length() > 120) throw new Refusal("Name the source in up to 120 letters.");
        if (!channel.matches("[a-z][a-z_]{1,29}"))
            throw new Refusal("Say how they come in: web_form, kit_form, phone, chat, answering_service or vendor.");
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
        return opened;
    }

    /// From now on what it sends is understood.
    @PreAuthorize(Allowed.TO_SET_RULES)
    public void goLive(UUID id) {
        change(id, "update intake_source set live_at = :now where id = :id and live_at is null", "source live");
    }

    /// Its address answers no more.
    @PreAuthorize(Allowed.TO_SET_RULES)
    public void close(UUID id) {
        change(id, "update intake_source set closed_at = :now where id = :id and closed_at is null", "source closed");
    }

    private void change(UUID id, String sql, String action) {
        int changed =
                db.sql(sql).param("now", Db.at(clock.instant())).param("id", id).update();
        if (changed == 1) audit.changed(action, subject(id), null, null);
    }

    @PreAuthorize(Allowed.TO_SET_RULES)
    @Transactional(readOnly = true)
    public List<Row> newest() {
        return db.sql("select * from intake_source order by created_at desc, id limit " + PAGE)
                .query((rs, n) -> new Row(
                        Db.uuid(rs, "id"),
                        rs.getString("name"),
                        rs.getString("channel"),
                        Db.instant(rs, "created_at"),
                        Db.instantOrNull(rs, "live_at"),
                        Db.instantOrNull(rs, "closed_at")))
                .list();
    }

    private static AuditTrail.Subject subject(UUID id) {
        return new AuditTrail.Subject("intake source", id.toString(), null);
    }
}
