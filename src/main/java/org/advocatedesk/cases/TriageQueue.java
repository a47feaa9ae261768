package org.advocatedesk.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.advocatedesk.shared.Db;
import org.advocatedesk.staff.Staff;
import org.advocatedesk.staff.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads the queue: open families ranked by virtual arrival, with the window in which each may be called today.
@Component
@Transactional(readOnly = true)
public class TriageQueue {
    public static final int PAGE = 100;
    public static final int COUNT_UP_TO = 1000;
    private static final TypeReference<List<HeadStart>> HEAD_STARTS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;
    private final FamilyVisibility visibility;
    private final Staff staff;
    private final Clock clock;

    TriageQueue(JdbcClient db, JsonMapper json, FamilyVisibility visibility, Staff staff, Clock clock) {
        this.db = db;
        this.visibility = visibility;
        this.staff = staff;
        this.json = json;
        this.clock = clock;
    }

    /// At most 100 rows, after `last` in the filter's order.
    public List<QueueRow> page(QueueFilter filter, @Nullable QueueRow last) {
        var params = new HashMap<String, Object>();
        var sql = pageSql(filter, last, params);
        return db.sql(sql).params(params).query((rs, n) -> row(rs)).list();
    }

    private String pageSql(QueueFilter filter, @Nullable QueueRow last, Map<String, Object> params) {
        var where = where(filter, params);
        if (last != null) {
            where.add(filter.order().after());
            params.put("lastKey", Db.at(filter.order().key(last)));
            params.put("lastId", last.caseId().value());
        }
        return SELECT + " where " + String.join(" and ", where) + order(filter) + " limit " + PAGE;
    }

    /// The first rows, at least as many as a screen has already loaded, at most 500.
    public List<QueueRow> first(QueueFilter filter, int loaded) {
        var rows = new ArrayList<>(page(filter, null));
        while (rows.size() < Math.min(loaded, 500) && rows.size() % PAGE == 0 && !rows.isEmpty()) {
            var next = page(filter, rows.getLast());
            if (next.isEmpty()) break;
            rows.addAll(next);
        }
        return rows;
    }

    /// By rank, a list is read from the index of what narrows it most. H2 reads an index in order only where ORDER BY
    /// repeats the columns that are equal.
    private static String order(QueueFilter filter) {
        var equal = filter.order() == QueueOrder.WHO_IS_NEXT ? narrowedBy(filter) : "";
        return " order by " + equal + filter.order().by();
    }

    private static String narrowedBy(QueueFilter filter) {
        if (filter.owner() != null || filter.unowned()) return "q.owner_id, ";
        if (filter.urgentOnly()) return "q.urgency, ";
        if (filter.statuses().size() == 1) return "q.status, ";
        if (filter.usState() != null) return "q.us_state, ";
        return filter.language() != null ? "q.language, " : "";
    }

    public Optional<QueueRow> row(CaseId id) {
        var params = new HashMap<String, Object>();
        return db.sql(SELECT + " where q.case_id = (select c.root_id from case_file c where c.id = :id) and "
                        + visibility.of("q.restricted_at", "q.owner_id", params))
                .params(params)
                .param("id", id.value())
                .query((rs, n) -> row(rs))
                .optional();
    }

    /// Exact up to 1,000; 1,001 means "more than that".
    public int count(QueueFilter filter) {
        var params = new HashMap<String, Object>();
        var where = where(filter, params);
        return db.sql(
                        "select count(*) from (select 1 as one from queue_row q left join calling_area a on a.us_state = q.us_state and a.zone = q.zone"
                                + " where " + String.join(" and ", where) + order(filter)
                                + " limit " + (COUNT_UP_TO + 1) + ") as some_rows")
                .params(params)
                .query(Integer.class)
                .single();
    }

    /// Rows whose rank was to change by itself before `now`, whoever may see them.
    List<QueueRow> crossed(Instant now, int limit) {
        return db.sql(SELECT + " where q.next_threshold_at <= :now order by q.next_threshold_at limit " + limit)
                .param("now", Db.at(now))
                .query((rs, n) -> row(rs))
                .list();
    }

    /// Rows of areas that have opened or closed since they were ranked, whoever may see them.
    List<QueueRow> turned(int limit) {
        return db.sql(SELECT + " where q.ranked_open_until is distinct from a.open_until limit " + limit)
                .query((rs, n) -> row(rs))
                .list();
    }

    private static final String SELECT = """
            select q.*, a.open_until, a.opens_at, a.closes_local, a.window_minutes
            from queue_row q left join calling_area a on a.us_state = q.us_state and a.zone = q.zone""";

    private List<String> where(QueueFilter filter, Map<String, Object> params) {
        var where = new ArrayList<String>();
        where.add(visibility.of("q.restricted_at", "q.owner_id", params));
        if (filter.owner() != null) {
            where.add("q.owner_id = :owner");
            params.put("owner", filter.owner().value());
        }
        if (filter.unowned()) where.add("q.owner_id is null");
        if (filter.callableNow())
            where.add("a.open_until is not null and q.contact_hold is null and q.phone is not null");
        if (filter.urgentOnly()) where.add("q.urgency = 'URGENT'");
        if (!filter.statuses().isEmpty()) {
            where.add(filter.statuses().size() == 1 ? "q.status = :statuses" : "q.status in (:statuses)");
            params.put("statuses", filter.statuses().stream().map(Enum::name).toList());
        }
        if (filter.usState() != null) {
            where.add("q.us_state = :state");
            params.put("state", filter.usState());
        }
        if (filter.language() != null) {
            where.add("q.language = :language");
            params.put("language", filter.language());
        }
        if (filter.sourcePage() != null) {
            where.add("q.source_page = :page");
            params.put("page", filter.sourcePage());
        }
        if (filter.waitedAtLeastMinutes() != null) {
            where.add("q.first_attempt_at is null and q.arrived_at <= :arrivedBefore");
            params.put(
                    "arrivedBefore", Db.at(clock.instant().minus(Duration.ofMinutes(filter.waitedAtLeastMinutes()))));
        }
        if (filter.waitedAtMostMinutes() != null) {
            where.add("q.first_attempt_at is null and q.arrived_at > :arrivedAfter");
            params.put("arrivedAfter", Db.at(clock.instant().minus(Duration.ofMinutes(filter.waitedAtMostMinutes()))));
        }
        if (filter.dueToday()) {
            where.add(
                    "(q.promise_at < :dayEnds or q.next_due_at < :dayEnds or q.first_attempt_at is null and q.last_contact_at is null and q.first_answer_due_at < :dayEnds)");
            params.put("dayEnds", Db.at(dayEnds()));
        }
        return where;
    }

    private Instant dayEnds() {
        var ours = staff.currentOrNobody().<ZoneId>map(me -> me.zone()).orElse(ZoneOffset.UTC);
        return clock.instant()
                .atZone(ours)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(ours)
                .toInstant();
    }

    private QueueRow row(ResultSet rs) throws SQLException {
        var owner = Db.uuidOrNull(rs, "owner_id");
        var zone = rs.getString("zone");
        Instant openUntil = Db.instantOrNull(rs, "open_until");
        return new QueueRow(
                new CaseId(Db.uuid(rs, "case_id")),
                rs.getLong("case_number"),
                Db.instant(rs, "virtual_arrival"),
                CaseStatus.valueOf(rs.getString("status")),
                owner == null ? null : new StaffId(owner),
                rs.getString("owner_name"),
                rs.getString("who"),
                rs.getString("tie"),
                rs.getString("need"),
                rs.getString("channel"),
                rs.getString("language"),
                Urgency.valueOf(rs.getString("urgency")),
                rs.getString("us_state"),
                zone == null ? null : ZoneId.of(zone),
                rs.getString("phone"),
                rs.getString("contact_hold"),
                Db.instant(rs, "arrived_at"),
                Db.instantOrNull(rs, "first_answer_due_at"),
                Db.instantOrNull(rs, "first_attempt_at"),
                Db.instantOrNull(rs, "next_due_at"),
                Db.instantOrNull(rs, "promise_at"),
                rs.getInt("attempts"),
                Db.instantOrNull(rs, "last_contact_at"),
                rs.getBoolean("bereaved"),
                json.readValue(rs.getString("head_starts"), HEAD_STARTS),
                openUntil,
                Db.instantOrNull(rs, "opens_at"),
                rs.getString("closes_local"),
                rs.getInt("window_minutes"));
    }
}
