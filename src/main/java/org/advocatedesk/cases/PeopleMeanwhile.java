package org.advocatedesk.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// People who were added to a family while it was one with another.
@Component
class PeopleMeanwhile implements EnteredMeanwhile {
    private final JdbcClient db;
    private final CaseTimeline timeline;

    PeopleMeanwhile(JdbcClient db, CaseTimeline timeline) {
        this.db = db;
        this.timeline = timeline;
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public List<Entered> between(CaseId family, Instant from, Instant until) {
        return db.sql("""
                        select c.person_id, c.relation, c.added_at, p.given_name, p.family_name
                        from case_person c join person p on p.id = c.person_id
                        where c.case_id = :case and c.added_at > :from and c.added_at <= :until
                        order by c.added_at desc limit 200""")
                .param("case", family.value())
                .param("from", Db.at(from))
                .param("until", Db.at(until))
                .query((rs, n) -> new Entered(
                        kind(),
                        rs.getString("person_id"),
                        (rs.getString("given_name") + " " + rs.getString("family_name")).strip() + ", "
                                + Relation.valueOf(rs.getString("relation")).label(),
                        Db.instant(rs, "added_at"),
                        "",
                        true))
                .list();
    }

    @Override
    public void move(String id, CaseId from, CaseId to) {
        var person = UUID.fromString(id);
        var at = db.sql("select added_at from case_person where case_id = :from and person_id = :person")
                .param("from", from.value())
                .param("person", person)
                .query((rs, n) -> Db.instant(rs, "added_at"))
                .single();
        db.sql("""
                        insert into case_person (case_id, person_id, relation, may_be_told, note, added_at)
                        select cast(:to as uuid), person_id, relation, may_be_told, note, added_at from case_person
                        where case_id = :from and person_id = :person
                          and not exists (select 1 from case_person there where there.case_id = :to and there.person_id = :person)""")
                .param("to", to.value())
                .param("from", from.value())
                .param("person", person)
                .update();
        db.sql("delete from case_person where case_id = :from and person_id = :person")
                .param("from", from.value())
                .param("person", person)
                .update();
        timeline.goesAlong(from, to, TimelineKind.PERSON, at);
    }
}
