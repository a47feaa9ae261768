package org.advocatedesk.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Notes that were written while two families were one.
@Component
class NotesMeanwhile implements EnteredMeanwhile {
    private final JdbcClient db;

    NotesMeanwhile(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "note";
    }

    @Override
    public List<Entered> between(CaseId family, Instant from, Instant until) {
        return db.sql("""
                        select id, at, voice, actor from timeline_entry
                        where case_id = :case and kind = 'NOTE' and at > :from and at <= :until order by at desc limit 200""")
                .param("case", family.value())
                .param("from", Db.at(from))
                .param("until", Db.at(until))
                .query((rs, n) -> new Entered(
                        kind(),
                        rs.getString("id"),
                        "Note: " + rs.getString("voice"),
                        Db.instant(rs, "at"),
                        rs.getString("actor"),
                        true))
                .list();
    }

    @Override
    public void move(String id, CaseId from, CaseId to) {
        db.sql("update timeline_entry set case_id = :to where id = :id and case_id = :from")
                .param("id", UUID.fromString(id))
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }
}
