package org.advocatedesk.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyVisibility;
import org.advocatedesk.cases.OneFamily;
import org.advocatedesk.shared.Db;
import org.advocatedesk.staff.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists of what came in: what is held back, what is not understood, what a family sent, everything.
@Component
@Transactional(readOnly = true)
@PreAuthorize(Allowed.TO_SEE_FAMILIES)
public class CameIn {
    public static final int PAGE = 100;
    private static final String SELECT = """
            select s.id, s.reference, s.arrival, s.received_at, s.channel, s.state, s.who, s.preview, s.may_be_human, s.spam_reasons,
                   s.failure, c.id as case_id, s.judged_by, c.case_number
            from submission s left join case_file asked on asked.id = s.case_id left join case_file c on c.id = asked.root_id
            """;

    private final JdbcClient db;
    private final FamilyVisibility visibility;

    CameIn(JdbcClient db, FamilyVisibility visibility) {
        this.db = db;
        this.visibility = visibility;
    }

    /// Suspects, whoever may be human first; at most a page.
    public List<CameInRow> quarantine() {
        return select(
                "where s.state = 'quarantined' order by s.state, s.may_be_human desc, s.arrival desc limit 100",
                Map.of());
    }

    /// What failed for good, the oldest first.
    public List<CameInRow> notUnderstood() {
        return select("where s.state = 'failed' order by s.state, s.arrival limit 100", Map.of());
    }

    /// The newest, or those before `last`.
    public List<CameInRow> newest(@Nullable CameInRow last) {
        var params = new HashMap<String, Object>();
        var seen = visibility.of("c.restricted_at", "c.owner_id", params);
        var before = last == null ? "" : "and s.received_at <= :at and (s.received_at < :at or s.id < :last)";
        if (last != null) {
            params.put("at", Db.at(last.receivedAt()));
            params.put("last", last.id());
        }
        return select("where " + seen + " " + before + " order by s.received_at desc, s.id desc limit 100", params);
    }

    /// Whatever has this reference, as a family reads it out: case, blanks and dashes do not count.
    public List<CameInRow> withReference(String said) {
        var signs = said.replaceAll("[^A-Za-z0-9]", "").toUpperCase(java.util.Locale.ROOT);
        if (signs.length() != 7) return List.of();
        var params = new HashMap<String, Object>();
        params.put("reference", signs.substring(0, 3) + "-" + signs.substring(3));
        var seen = visibility.of("c.restricted_at", "c.owner_id", params);
        return select("where s.reference = :reference and " + seen, params);
    }

    /// All that belongs to one family, newest first.
    public List<CameInRow> ofCase(CaseId id) {
        var params = new HashMap<String, Object>();
        params.put("case", id.value());
        var seen = visibility.of("c.restricted_at", "c.owner_id", params);
        return select(
                "where " + OneFamily.has("s.case_id", "case") + " and " + seen + " order by s.arrival desc limit 100",
                params);
    }

    public int countOfCase(CaseId id) {
        visibility.require(id);
        return db.sql("select count(*) from submission where " + OneFamily.has("case_id", "case"))
                .param("case", id.value())
                .query(Integer.class)
                .single();
    }

    /// How many wait for a person's judgement in one state, counted to 1,000.
    public int count(SubmissionState state) {
        return db.sql("select count(*) from (select 1 from submission where state = :state limit 1001) counted")
                .param("state", state.word())
                .query(Integer.class)
                .single();
    }

    private List<CameInRow> select(String where, Map<String, Object> params) {
        return db.sql(SELECT + where).params(params).query((rs, n) -> row(rs)).list();
    }

    private static CameInRow row(ResultSet rs) throws SQLException {
        UUID caseId = Db.uuidOrNull(rs, "case_id");
        long number = rs.getLong("case_number");
        return new CameInRow(
                Db.uuid(rs, "id"),
                rs.getString("reference"),
                rs.getLong("arrival"),
                Db.instant(rs, "received_at"),
                rs.getString("channel"),
                SubmissionState.of(rs.getString("state")),
                rs.getString("who"),
                rs.getString("preview"),
                rs.getBoolean("may_be_human"),
                rs.getString("spam_reasons").lines().toList(),
                rs.getString("failure"),
                caseId == null ? null : new CaseId(caseId),
                caseId == null ? null : number,
                rs.getString("judged_by"));
    }
}
