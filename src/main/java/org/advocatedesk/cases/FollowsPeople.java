package org.advocatedesk.cases;

import java.time.Clock;
import org.advocatedesk.contact.AgreementChanged;
import org.advocatedesk.people.OnePerson;
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
    private static final java.util.UUID NOBODY = new java.util.UUID(0, 0);

    private final JdbcClient db;
    private final QueueRows rows;
    private final Clock clock;

    FollowsPeople(JdbcClient db, QueueRows rows, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.clock = clock;
    }

    /// The hold on a row is a copy: every open family of theirs, and every one under the same number, reads anew.
    @EventListener
    @Transactional
    void renewHolds(AgreementChanged changed) {
        var families = db.sql("""
                        select case_id from queue_row where phone = :value
                        union select f.root_id from case_file f join case_person p on p.case_id = f.id
                        where %s
                        union select f.root_id from contact_point c join person p on p.id = c.person_id
                        join person known on known.root_id = p.root_id join case_person m on m.person_id = known.id
                        join case_file f on f.id = m.case_id where c.kind in ('phone', 'email') and c.normalised = :value
                          and exists (select 1 from person twin where twin.root_id = p.root_id and twin.id <> p.id)""".formatted(OnePerson.is("p.person_id", "person")))
                .param("person", changed.personId() == null ? NOBODY : changed.personId())
                .param("value", changed.value())
                .query((rs, n) -> new CaseId(Db.uuid(rs, "case_id")))
                .list();
        Staff.asTheDesk(() -> {
            families.forEach(rows::refresh);
            return families.size();
        });
    }

    @EventListener
    @Transactional
    void renew(PersonChanged changed) {
        var families = db.sql("select distinct f.root_id from case_file f join case_person p on p.case_id = f.id where "
                        + OnePerson.is("p.person_id", "person"))
                .param("person", changed.id().value())
                .query((rs, n) -> new CaseId(Db.uuid(rs, "root_id")))
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
