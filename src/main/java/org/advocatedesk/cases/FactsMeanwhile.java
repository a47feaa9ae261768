package org.advocatedesk.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Facts that were written down while two families were one. Moved, the fact is the other family's latest word, and
/// the word before it stands again where it was.
@Component
class FactsMeanwhile implements EnteredMeanwhile {
    private final JdbcClient db;
    private final CaseTimeline timeline;
    private final Clock clock;

    FactsMeanwhile(JdbcClient db, CaseTimeline timeline, Clock clock) {
        this.db = db;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "fact";
    }

    @Override
    public List<Entered> between(CaseId family, Instant from, Instant until) {
        return db.sql("""
                        select id, kind, fact_value, recorded_at, recorded_by from case_fact
                        where case_id = :case and recorded_at > :from and recorded_at <= :until
                        order by recorded_at desc limit 200""")
                .param("case", family.value())
                .param("from", Db.at(from))
                .param("until", Db.at(until))
                .query((rs, n) -> new Entered(
                        kind(),
                        rs.getString("id"),
                        FactKind.valueOf(rs.getString("kind")).label() + ": " + rs.getString("fact_value"),
                        Db.instant(rs, "recorded_at"),
                        rs.getString("recorded_by"),
                        true))
                .list();
    }

    @Override
    public void move(String id, CaseId from, CaseId to) {
        var fact = db.sql("select kind, recorded_at, superseded_at from case_fact where id = :id")
                .param("id", UUID.fromString(id))
                .query((rs, n) -> new Moved(
                        rs.getString("kind"), Db.instant(rs, "recorded_at"), rs.getObject("superseded_at") == null))
                .single();
        if (fact.stands) supersede(to, fact.kind);
        db.sql("update case_fact set case_id = :to where id = :id")
                .param("to", to.value())
                .param("id", UUID.fromString(id))
                .update();
        if (fact.stands) standAgain(from, fact);
        timeline.goesAlong(from, to, TimelineKind.FACT, fact.at);
    }

    private record Moved(String kind, Instant at, boolean stands) {}

    private void supersede(CaseId family, String kind) {
        db.sql(
                        "update case_fact set superseded_at = :now where case_id = :case and kind = :kind and superseded_at is null")
                .param("now", Db.at(clock.instant()))
                .param("case", family.value())
                .param("kind", kind)
                .update();
    }

    private void standAgain(CaseId family, Moved moved) {
        db.sql("""
                        update case_fact set superseded_at = null where id = (
                          select f.id from case_fact f where f.case_id = :case and f.kind = :kind and f.superseded_at >= :at
                          order by f.recorded_at desc, f.id desc limit 1)""")
                .param("case", family.value())
                .param("kind", moved.kind)
                .param("at", Db.at(moved.at))
                .update();
    }
}
