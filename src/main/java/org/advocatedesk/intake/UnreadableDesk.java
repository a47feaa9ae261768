package org.advocatedesk.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.staff.Allowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What no program could read; a person looks whether somebody stands behind it.
@Service
@Transactional
public class UnreadableDesk {
    private final JdbcClient db;
    private final AuditTrail audit;
    private final Live live;
    private final Clock clock;

    UnreadableDesk(JdbcClient db, AuditTrail audit, Live live, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /// What came, as far as it is text, and why it could not be read.
    public record Row(UUID id, Instant receivedAt, String contentType, String text, String reason) {}

    /// Those nobody has looked at, the oldest first.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    @Transactional(readOnly = true)
    public List<Row> open() {
        return db.sql("""
                        select id, received_at, content_type, raw, reason from unreadable
                        where settled_at is null order by settled_at, received_at limit 100""")
                .query((rs, n) -> new Row(
                        Db.uuid(rs, "id"),
                        Db.instant(rs, "received_at"),
                        rs.getString("content_type"),
                        text(rs.getBytes("raw")),
                        rs.getString("reason")))
                .list();
    }

    /// Somebody has looked at it and done what could be done.
    @PreAuthorize(Allowed.TO_JUDGE_WHAT_CAME_IN)
    public void settle(UUID id) {
        int settled = db.sql(
                        "update unreadable set settled_at = :now, settled_by = :by where id = :id and settled_at is null")
                .param("now", Db.at(clock.instant()))
                .param("by", AuditTrail.actor())
                .param("id", id)
                .update();
        if (settled == 1)
            audit.changed(
                    "unreadable looked at", new AuditTrail.Subject("unreadable", id.toString(), null), null, null);
        live.changed(Live.INTAKE);
    }

    private static String text(byte[] raw) {
        var text = new String(raw, 0, Math.min(raw.length, 2000), StandardCharsets.UTF_8);
        return text.replaceAll("[\\p{Cntrl}&&[^\n]]", "·").replaceAll("[\\uD800-\\uDFFF]", "·");
    }
}
