package org.advocatedesk.cases;

import java.time.Clock;
import org.advocatedesk.people.PersonChanged;
import org.advocatedesk.shared.Db;
import org.advocatedesk.staff.Staff;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Renews what queue rows and the search copy of people, when one of a family's people changes.
@Component
class FollowsPeople {
    private final JdbcClient db;
    private final QueueRows rows;
    private final Clock clock;

    FollowsPeople(JdbcClient db, QueueRows rows, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void renew(PersonChanged changed) {
        var families = db.sql("select case_id from case_person where person_id = :person")
                .param("person", changed.id().value())
                .query((rs, n) -> new CaseId(Db.uuid(rs, "case_id")))
                .list();
        for (var id : families) {
            db.sql("update case_file set changed_at = :now where id = :id")
                    .param("now", Db.at(clock.instant()))
                    .param("id", id.value())
                    .update();
            Staff.asTheDesk(() -> {
                rows.refresh(id);
                return id;
            });
        }
    }
}
