package org.advocatedesk.calls;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.ContactProgress;
import org.advocatedesk.cases.EnteredMeanwhile;
import org.advocatedesk.cases.TimelineKind;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.staff.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Promises that were given while two families were one.
@Component
class CallbacksMeanwhile implements EnteredMeanwhile {
    private final JdbcClient db;
    private final Callbacks callbacks;
    private final CaseTimeline timeline;
    private final ContactProgress progress;
    private final Staff staff;
    private final Clock clock;

    CallbacksMeanwhile(
            JdbcClient db,
            Callbacks callbacks,
            CaseTimeline timeline,
            ContactProgress progress,
            Staff staff,
            Clock clock) {
        this.db = db;
        this.callbacks = callbacks;
        this.timeline = timeline;
        this.progress = progress;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "callback";
    }

    @Override
    public List<Entered> between(CaseId family, Instant from, Instant until) {
        var ours = staff.current().zone();
        return db.sql("""
                        select id, due_at, reason, promised_at, promised_by from callback
                        where case_id = :case and promised_at > :from and promised_at <= :until
                        order by promised_at desc limit 200""")
                .param("case", family.value())
                .param("from", Db.at(from))
                .param("until", Db.at(until))
                .query((rs, n) -> new Entered(
                        kind(),
                        rs.getString("id"),
                        "Promised to ring " + TimeWords.moment(Db.instant(rs, "due_at"), ours, clock.instant()) + ": "
                                + rs.getString("reason"),
                        Db.instant(rs, "promised_at"),
                        rs.getString("promised_by"),
                        true))
                .list();
    }

    @Override
    public void move(String id, CaseId from, CaseId to) {
        db.sql("""
                        update callback set case_id = :to, version = version + 1,
                               person_id = (select f.contact_id from case_file f where f.id = :to)
                        where id = :id and case_id = :from""")
                .param("id", UUID.fromString(id))
                .param("from", from.value())
                .param("to", to.value())
                .update();
        var at = db.sql("select promised_at from callback where id = :id")
                .param("id", UUID.fromString(id))
                .query((rs, n) -> Db.instant(rs, "promised_at"))
                .single();
        timeline.goesAlong(from, to, TimelineKind.CALLBACK, at);
        for (var family : List.of(from, to))
            progress.promised(
                    family,
                    callbacks.openOf(family).stream()
                            .map(Callback::dueAt)
                            .findFirst()
                            .orElse(null));
    }
}
