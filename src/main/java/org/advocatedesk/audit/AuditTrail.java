package org.advocatedesk.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who did, read or was refused what: append-only, written in the transaction of the change itself.
@Component
public class AuditTrail {
    private static final int LONGEST = 8000;

    private final JdbcClient db;
    private final Clock clock;

    AuditTrail(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// What is told of: a kind of record and its id, and the case it belongs to, if any.
    public record Subject(String type, String id, @Nullable UUID caseId) {
        public static Subject ofCase(UUID caseId) {
            return new Subject("case", caseId.toString(), caseId);
        }
    }

    /// One line of the trail.
    public record Entry(
            UUID id,
            Instant at,
            String actor,
            String kind,
            String action,
            String subjectType,
            String subjectId,
            @Nullable UUID caseId,
            @Nullable String before,
            @Nullable String after) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String action, Subject subject, @Nullable String before, @Nullable String after) {
        write("change", action, subject, before, after);
    }

    /// A health fact was shown to the person who is signed in; content-free.
    @Transactional
    public void read(String what, Subject subject) {
        write("read", what, subject, null, null);
    }

    /// Somebody asked for what they may not have; kept although the refused work rolls back.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void denied(String action, Subject subject) {
        write("denial", action, subject, null, null);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void signIn(String action, String username) {
        write(
                "sign_in",
                action,
                new Subject("account", username.length() > 80 ? username.substring(0, 80) : username, null),
                null,
                null);
    }

    /// What happened to one case, newest first.
    @Transactional(readOnly = true)
    public List<Entry> ofCase(UUID caseId, int limit) {
        return db.sql("select * from audit_entry where case_id = :case order by case_id, at desc limit :limit")
                .param("case", caseId)
                .param("limit", limit)
                .query((rs, n) -> entry(rs))
                .list();
    }

    /// The whole trail, newest first, after the last one already shown.
    @Transactional(readOnly = true)
    public List<Entry> page(@Nullable Entry last, int limit) {
        return db.sql("""
                        select * from audit_entry where at < :at or (at = :at and id < :id)
                        order by at desc, id desc limit :limit""")
                .param("at", Db.at(last == null ? clock.instant().plusSeconds(3600) : last.at()))
                .param("id", last == null ? new UUID(-1, -1) : last.id())
                .param("limit", Math.min(limit, 500))
                .query((rs, n) -> entry(rs))
                .list();
    }

    private static Entry entry(ResultSet rs) throws SQLException {
        return new Entry(
                Db.uuid(rs, "id"),
                Db.instant(rs, "at"),
                rs.getString("actor"),
                rs.getString("kind"),
                rs.getString("action"),
                rs.getString("subject_type"),
                rs.getString("subject_id"),
                Db.uuidOrNull(rs, "case_id"),
                rs.getString("before_value"),
                rs.getString("after_value"));
    }

    private void write(String kind, String action, Subject subject, @Nullable String before, @Nullable String after) {
        db.sql("""
                        insert into audit_entry (id, at, actor, kind, action, subject_type, subject_id, case_id, before_value, after_value)
                        values (:id, :at, :actor, :kind, :action, :type, :subject, :case, :before, :after)""")
                .param("id", Uuid7.next())
                .param("at", Db.at(clock.instant()))
                .param("actor", kind.equals("sign_in") ? subject.id() : actor())
                .param("kind", kind)
                .param("action", action)
                .param("type", subject.type())
                .param("subject", subject.id())
                .param("case", subject.caseId())
                .param("before", cut(before))
                .param("after", cut(after))
                .update();
    }

    /// The signed-in person's user name; "the desk" for what the product does by itself.
    public static String actor() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who == null ? "the desk" : who.getName();
    }

    private static @Nullable String cut(@Nullable String value) {
        return value == null || value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }
}
