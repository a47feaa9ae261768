package org.advocatedesk.kits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.EnteredMeanwhile;
import org.advocatedesk.cases.TimelineKind;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Kits that were asked for while two families were one; where a box goes is not changed by sorting.
@Component
class KitsMeanwhile implements EnteredMeanwhile {
    private final JdbcClient db;
    private final CaseTimeline timeline;
    private final Live live;

    KitsMeanwhile(JdbcClient db, CaseTimeline timeline, Live live) {
        this.db = db;
        this.timeline = timeline;
        this.live = live;
    }

    @Override
    public String kind() {
        return "kit";
    }

    @Override
    public List<Entered> between(CaseId family, Instant from, Instant until) {
        return db.sql("""
                        select id, kit_number, addressee, state, asked_at, asked_by from kit_request
                        where case_id = :case and asked_at > :from and asked_at <= :until order by asked_at desc limit 200""")
                .param("case", family.value())
                .param("from", Db.at(from))
                .param("until", Db.at(until))
                .query((rs, n) -> new Entered(
                        kind(),
                        rs.getString("id"),
                        "Kit " + rs.getLong("kit_number") + " for " + rs.getString("addressee") + ", "
                                + KitState.valueOf(rs.getString("state"))
                                        .label()
                                        .toLowerCase(java.util.Locale.ROOT),
                        Db.instant(rs, "asked_at"),
                        rs.getString("asked_by"),
                        true))
                .list();
    }

    @Override
    public void move(String id, CaseId from, CaseId to) {
        db.sql("""
                        update kit_request set case_id = :to, version = version + 1,
                               person_id = (select f.contact_id from case_file f where f.id = :to)
                        where id = :id and case_id = :from""")
                .param("id", UUID.fromString(id))
                .param("from", from.value())
                .param("to", to.value())
                .update();
        var at = db.sql("select asked_at from kit_request where id = :id")
                .param("id", UUID.fromString(id))
                .query((rs, n) -> Db.instant(rs, "asked_at"))
                .single();
        timeline.goesAlong(from, to, TimelineKind.KIT, at);
        live.changed(Live.KITS);
    }
}
