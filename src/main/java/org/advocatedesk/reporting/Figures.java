package org.advocatedesk.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseStatus;
import org.advocatedesk.cases.HeadStartRules;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.RuleSets;
import org.advocatedesk.staff.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Counts a measure and lists what it counted, by the same condition.
@Component
@Transactional(readOnly = true)
public class Figures {
    public static final int PAGE = 100;

    private final JdbcClient db;
    private final RuleSets rules;
    private final JsonMapper json;
    private final Clock clock;

    Figures(JdbcClient db, RuleSets rules, JsonMapper json, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.json = json;
        this.clock = clock;
    }

    @PreAuthorize(Allowed.TO_WATCH_DASHBOARDS)
    public Figure figure(Measure measure, Slice slice) {
        var params = params();
        var sql = "select count(*) from " + measure.subject().from() + " where " + where(measure, slice, params);
        return new Figure(
                measure,
                slice,
                db.sql(sql).params(used(sql, params)).query(Long.class).single());
    }

    /// At most 100 rows after `last`: the newest first, of those who wait the longest first.
    @PreAuthorize(Allowed.TO_WATCH_DASHBOARDS)
    public List<BoardRow> page(Measure measure, Slice slice, @Nullable BoardRow last) {
        var params = params();
        var where = where(measure, slice, params);
        var beyond = measure.isLongestFirst() ? " > " : " < ";
        var direction = measure.isLongestFirst() ? " asc" : " desc";
        if (last != null) {
            where += " and (" + measure.at() + beyond + ":lastAt or " + measure.at() + " = :lastAt and "
                    + measure.subject().id() + beyond + ":lastId)";
            params.put("lastAt", Db.at(last.at()));
            params.put("lastId", last.id());
        }
        var subject = measure.subject();
        var sql = "select " + subject.columns() + ", " + measure.at() + " as row_at from " + subject.from() + " "
                + subject.names() + " where " + where + " order by " + measure.at() + direction + ", " + subject.id()
                + direction + " limit " + PAGE;
        return db.sql(sql).params(used(sql, params)).query((rs, n) -> row(rs)).list();
    }

    String where(Measure measure, Slice slice, Map<String, Object> params) {
        var where = new ArrayList<String>();
        where.add("(" + measure.condition() + ")");
        where.addAll(slice.where(measure, params, clock.instant()));
        return String.join(" and ", where);
    }

    /// What conditions may name beside a slice's own.
    Map<String, Object> params() {
        var params = new HashMap<String, Object>();
        params.put("now", Db.at(clock.instant()));
        return params;
    }

    /// Minutes within which a first answer is promised.
    int target() {
        return rules.inForce(HeadStartRules.KIND)
                .map(set -> json.readValue(set.body(), HeadStartRules.class).firstAnswerMinutes())
                .orElse(15);
    }

    /// PostgreSQL refuses parameters that a statement does not name.
    static Map<String, Object> used(String sql, Map<String, Object> params) {
        var used = new HashMap<>(params);
        used.keySet().removeIf(name -> !sql.matches("(?s).*:" + name + "\\b.*"));
        return used;
    }

    private static BoardRow row(ResultSet rs) throws SQLException {
        var caseId = Db.uuidOrNull(rs, "case_id");
        var status = rs.getString("status");
        var who = (rs.getString("given_name") + " " + rs.getString("family_name")).strip();
        return new BoardRow(
                Db.uuid(rs, "row_id"),
                caseId == null ? null : new CaseId(caseId),
                rs.getLong("case_number"),
                who.isEmpty() ? "Name not given" : who,
                rs.getString("words"),
                status == null ? null : CaseStatus.valueOf(status),
                rs.getString("owner_name"),
                Db.instant(rs, "row_at"));
    }
}
