package org.advocatedesk.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.EnteredMeanwhile;
import org.advocatedesk.cases.TimelineKind;
import org.advocatedesk.shared.Db;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What came in for a family while it was one with another.
@Component
class CameInMeanwhile implements EnteredMeanwhile {
    private final JdbcClient db;
    private final CaseTimeline timeline;

    CameInMeanwhile(JdbcClient db, CaseTimeline timeline) {
        this.db = db;
        this.timeline = timeline;
    }

    @Override
    public String kind() {
        return "submission";
    }

    @Override
    public List<Entered> between(CaseId family, Instant from, Instant until) {
        return db.sql("""
                        select id, reference, who, preview, understood_at from submission
                        where case_id = :case and understood_at > :from and understood_at <= :until
                        order by understood_at desc limit 200""")
                .param("case", family.value())
                .param("from", Db.at(from))
                .param("until", Db.at(until))
                .query((rs, n) -> new Entered(
                        kind(),
                        rs.getString("id"),
                        "Came in, " + rs.getString("reference") + ", " + rs.getString("who") + ": "
                                + rs.getString("preview"),
                        Db.instant(rs, "understood_at"),
                        "",
                        true))
                .list();
    }

    @Override
    public void move(String id, CaseId from, CaseId to) {
        db.sql("""
                        update submission set case_id = :to, person_id = (select f.contact_id from case_file f where f.id = :to)
                        where id = :id and case_id = :from""")
                .param("id", UUID.fromString(id))
                .param("from", from.value())
                .param("to", to.value())
                .update();
        var at = db.sql("select received_at from submission where id = :id")
                .param("id", UUID.fromString(id))
                .query((rs, n) -> Db.instant(rs, "received_at"))
                .single();
        timeline.goesAlong(from, to, TimelineKind.CAME_IN, at);
    }
}
