package org.advocatedesk.calls;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.ContactProgress;
import org.advocatedesk.cases.EnteredMeanwhile;
import org.advocatedesk.cases.TimelineKind;
import org.advocatedesk.shared.Db;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Calls that were logged while two families were one. Moved, a try of ours counts for the other family.
@Component
class CallsMeanwhile implements EnteredMeanwhile {
    private final JdbcClient db;
    private final CaseTimeline timeline;
    private final ContactProgress progress;

    CallsMeanwhile(JdbcClient db, CaseTimeline timeline, ContactProgress progress) {
        this.db = db;
        this.timeline = timeline;
        this.progress = progress;
    }

    private record Call(UUID id, boolean ours, CallOutcome outcome, Instant endedAt, String by) {
        String words() {
            return (ours ? "We rang: " : "They rang: ") + outcome.label().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Override
    public String kind() {
        return "call";
    }

    @Override
    public List<Entered> between(CaseId family, Instant from, Instant until) {
        return db
                .sql("""
                        select * from phone_call where case_id = :case and ended_at > :from and ended_at <= :until
                        order by ended_at desc limit 200""")
                .param("case", family.value())
                .param("from", Db.at(from))
                .param("until", Db.at(until))
                .query((rs, n) -> call(rs))
                .list()
                .stream()
                .map(call -> new Entered(kind(), call.id.toString(), call.words(), call.endedAt, call.by, true))
                .toList();
    }

    @Override
    public void move(String id, CaseId from, CaseId to) {
        var call = db.sql("select * from phone_call where id = :id")
                .param("id", UUID.fromString(id))
                .query((rs, n) -> call(rs))
                .single();
        db.sql("""
                        update phone_call set case_id = :to, version = version + 1,
                               person_id = (select f.contact_id from case_file f where f.id = :to)
                        where id = :id and case_id = :from""")
                .param("id", call.id)
                .param("from", from.value())
                .param("to", to.value())
                .update();
        timeline.goesAlong(from, to, TimelineKind.CALL, call.endedAt);
        progress.moved(from, to, call.ours, call.outcome.spoke(), call.endedAt);
    }

    private static Call call(java.sql.ResultSet rs) throws java.sql.SQLException {
        return new Call(
                Db.uuid(rs, "id"),
                rs.getString("direction").equals(CallDirection.OUT.name()),
                CallOutcome.valueOf(rs.getString("outcome")),
                Db.instant(rs, "ended_at"),
                rs.getString("handled_by_name"));
    }
}
