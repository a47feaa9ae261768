package org.advocatedesk.cases;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.advocatedesk.shared.Db;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Closed families, reached by the period in which they were closed; they left the queue.
@Component
@Transactional(readOnly = true)
public class ClosedFamilies {
    public static final int PAGE = 100;

    private final JdbcClient db;
    private final FamilyVisibility visibility;

    ClosedFamilies(JdbcClient db, FamilyVisibility visibility) {
        this.db = db;
        this.visibility = visibility;
    }

    /// One closed family; rows of the same case are equal.
    public record Row(CaseId id, long number, String who, String tie, String need, CloseReason why, Instant closedAt) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Row row && row.id.equals(id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /// Newest first, at most 100, those before `last`.
    public List<Row> page(Instant from, Instant to, @Nullable Row last) {
        var params = new HashMap<String, Object>();
        params.put("from", Db.at(from));
        params.put("to", Db.at(last == null ? to : last.closedAt()));
        var where = "c.root_id = c.id and c.closed_at >= :from and c.closed_at <= :to and "
                + visibility.of("c.restricted_at", "c.owner_id", params);
        if (last != null) {
            where += " and (c.closed_at < :to or c.id < :lastId)";
            params.put("lastId", last.id().value());
        }
        return db.sql("""
                        select c.id, c.case_number, c.relation, c.need, c.close_reason, c.closed_at, c.bereaved_since,
                               p.given_name, p.family_name, i.given_name as patient
                        from case_file c join person speaks on speaks.id = c.contact_id join person p on p.id = speaks.root_id
                        join person ill on ill.id = c.patient_id join person i on i.id = ill.root_id
                        where %s order by c.closed_at desc, c.id desc limit %d""".formatted(where, PAGE))
                .params(params)
                .query((rs, n) -> {
                    var name = (rs.getString("given_name") + " " + rs.getString("family_name")).strip();
                    return new Row(
                            new CaseId(Db.uuid(rs, "id")),
                            rs.getLong("case_number"),
                            name.isEmpty() ? "Name not given" : name,
                            Relation.valueOf(rs.getString("relation"))
                                    .tieTo(rs.getString("patient"), rs.getObject("bereaved_since") != null),
                            rs.getString("need"),
                            CloseReason.valueOf(rs.getString("close_reason")),
                            Db.instant(rs, "closed_at"));
                })
                .list();
    }
}
