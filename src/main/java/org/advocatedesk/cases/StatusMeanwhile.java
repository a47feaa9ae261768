package org.advocatedesk.cases;

import java.time.Instant;
import java.util.List;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where the one family moved on to while it was two: it holds for the one that stayed, the other is where it was.
@Component
class StatusMeanwhile implements EnteredMeanwhile {
    private final JdbcClient db;

    StatusMeanwhile(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "status";
    }

    @Override
    public List<Entered> between(CaseId family, Instant from, Instant until) {
        return db.sql("""
                        select id, to_status, at, changed_by from status_change
                        where case_id = :case and at > :from and at <= :until order by at desc limit 200""")
                .param("case", family.value())
                .param("from", Db.at(from))
                .param("until", Db.at(until))
                .query((rs, n) -> new Entered(
                        kind(),
                        rs.getString("id"),
                        "Status: "
                                + CaseStatus.valueOf(rs.getString("to_status")).label(),
                        Db.instant(rs, "at"),
                        rs.getString("changed_by"),
                        false))
                .list();
    }

    @Override
    public void move(String id, CaseId from, CaseId to) {
        throw new Refusal("Set the status of the other family on its own page.");
    }
}
