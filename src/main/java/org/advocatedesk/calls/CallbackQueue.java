package org.advocatedesk.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyVisibility;
import org.advocatedesk.cases.OneFamily;
import org.advocatedesk.cases.Relation;
import org.advocatedesk.shared.Db;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Staff;
import org.advocatedesk.staff.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads promises: the open ones by due time, a day's, a family's, and how many are late.
@Component
@Transactional(readOnly = true)
public class CallbackQueue {
    public static final int PAGE = 100;

    private static final String SELECT = """
            select c.*, f.id as family_id, f.case_number, f.relation, f.bereaved_since, p.given_name, p.family_name, ill.given_name as patient_given, s.full_name as owner_name,
                   q.phone, q.us_state, q.contact_hold, a.open_until, a.opens_at, a.closes_local, a.window_minutes
            from callback c
            join case_file asked on asked.id = c.case_id
            join case_file f on f.id = asked.root_id
            join person whom on whom.id = c.person_id
            join person p on p.id = whom.root_id
            join person who_is_ill on who_is_ill.id = f.patient_id
            join person ill on ill.id = who_is_ill.root_id
            join staff_account s on s.id = c.owner_id
            left join queue_row q on q.case_id = f.id
            left join calling_area a on a.us_state = q.us_state and a.zone = q.zone
            """;

    private final JdbcClient db;
    private final FamilyVisibility visibility;
    private final Staff staff;
    private final Clock clock;

    CallbackQueue(JdbcClient db, FamilyVisibility visibility, Staff staff, Clock clock) {
        this.db = db;
        this.visibility = visibility;
        this.staff = staff;
        this.clock = clock;
    }

    /// Whose promises: one's own and those that everybody sees because they were missed, or all.
    public enum Scope {
        MINE("Mine"),
        EVERYBODY("Everybody");

        private final String label;

        Scope(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// Open promises due before `until`, earliest first, after `last`; at most 100.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public List<CallbackRow> open(Scope scope, Instant until, @Nullable CallbackRow last) {
        var params = params(scope);
        var after = "";
        if (last != null) {
            after = " and c.due_at >= :lastDue and (c.due_at > :lastDue or c.id > :lastId)";
            params.put("lastDue", Db.at(last.dueAt()));
            params.put("lastId", last.id().value());
        }
        return db.sql(SELECT + " where c.settled_at is null and c.due_at < :until" + seen(scope, params) + after
                        + " order by c.settled_at, c.due_at, c.id limit " + PAGE)
                .params(params)
                .param("until", Db.at(until))
                .query((rs, n) -> row(rs))
                .list();
    }

    /// Everything that was or is due on a day of ours, settled or not, for the strip.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public List<CallbackRow> on(Scope scope, LocalDate day, ZoneId ours) {
        var params = params(scope);
        return db.sql(SELECT + " where c.due_at >= :from and c.due_at < :until" + seen(scope, params)
                        + " order by c.due_at, c.id limit 300")
                .params(params)
                .param("from", Db.at(day.atStartOfDay(ours).toInstant()))
                .param("until", Db.at(day.plusDays(1).atStartOfDay(ours).toInstant()))
                .query((rs, n) -> row(rs))
                .list();
    }

    /// A family's promises, open ones first, then the newest.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public List<CallbackRow> ofCase(CaseId family) {
        visibility.require(family);
        return db.sql(SELECT
                        + " where " + OneFamily.has("c.case_id", "family")
                        + " order by case when c.settled_at is null then 0 else 1 end, c.due_at desc, c.id limit "
                        + PAGE)
                .param("family", family.value())
                .query((rs, n) -> row(rs))
                .list();
    }

    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public Optional<CallbackRow> find(CallbackId id) {
        var params = params(Scope.EVERYBODY);
        return db.sql(SELECT + " where c.id = :id" + seen(Scope.EVERYBODY, params))
                .params(params)
                .param("id", id.value())
                .query((rs, n) -> row(rs))
                .optional();
    }

    /// How many a family still has open.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public int countOpen(CaseId family) {
        visibility.require(family);
        return db.sql("select count(*) from callback where " + OneFamily.has("case_id", "family")
                        + " and settled_at is null")
                .param("family", family.value())
                .query(Integer.class)
                .single();
    }

    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public int countOverdue(Scope scope) {
        var params = params(scope);
        return db.sql(
                        "select count(*) from callback c join case_file asked on asked.id = c.case_id join case_file f on f.id = asked.root_id where "
                                + Overdue.SQL + seen(scope, params))
                .params(params)
                .param("now", Db.at(clock.instant()))
                .query(Integer.class)
                .single();
    }

    /// Mine that are about to ring or have just rung, for the notice in an open browser.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public List<CallbackRow> ringing(StaffId me, boolean manager, Duration lately) {
        var params = params(Scope.EVERYBODY);
        var rings = manager
                ? "(c.owner_id = :me and c.rung_at >= :since or c.manager_since >= :since)"
                : "c.owner_id = :me and c.rung_at >= :since";
        return db.sql(SELECT + " where c.settled_at is null and " + rings + seen(Scope.EVERYBODY, params)
                        + " order by c.settled_at, c.due_at, c.id limit 20")
                .params(params)
                .param("me", me.value())
                .param("since", Db.at(clock.instant().minus(lately)))
                .query((rs, n) -> row(rs))
                .list();
    }

    private Map<String, Object> params(Scope scope) {
        var params = new HashMap<String, Object>();
        if (scope == Scope.MINE) params.put("me", staff.current().id().value());
        return params;
    }

    private String seen(Scope scope, Map<String, Object> params) {
        var mine = scope == Scope.MINE ? " and (c.owner_id = :me or c.team_since is not null)" : "";
        return mine + " and " + visibility.of("f.restricted_at", "f.owner_id", params);
    }

    private static CallbackRow row(ResultSet rs) throws SQLException {
        var zone = rs.getString("their_zone");
        var how = rs.getString("settled_how");
        return new CallbackRow(
                new CallbackId(Db.uuid(rs, "id")),
                new CaseId(Db.uuid(rs, "family_id")),
                rs.getLong("case_number"),
                CallLog.name(rs.getString("given_name"), rs.getString("family_name")),
                Relation.valueOf(rs.getString("relation"))
                        .tieTo(rs.getString("patient_given"), rs.getObject("bereaved_since") != null),
                rs.getString("phone"),
                rs.getString("reason"),
                rs.getString("note"),
                Db.instant(rs, "due_at"),
                zone == null ? null : ZoneId.of(zone),
                rs.getBoolean("they_asked"),
                new StaffId(Db.uuid(rs, "owner_id")),
                rs.getString("owner_name"),
                rs.getString("promised_by"),
                Db.instant(rs, "promised_at"),
                rs.getInt("times_moved"),
                Db.instantOrNull(rs, "settled_at"),
                how == null ? null : CallbackEnd.valueOf(how),
                Db.instantOrNull(rs, "team_since"),
                Db.instantOrNull(rs, "manager_since"),
                rs.getString("us_state"),
                rs.getString("contact_hold"),
                Db.instantOrNull(rs, "open_until"),
                Db.instantOrNull(rs, "opens_at"),
                rs.getString("closes_local"),
                rs.getInt("window_minutes"));
    }
}
