package org.advocatedesk.reporting;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.shared.Db;
import org.advocatedesk.staff.OrganisationSettings;
import org.advocatedesk.staff.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps the weekday and hour at which each family wrote, by their own clock; by ours where theirs is not known.
@Component
public class ArrivalHours {
    private static final Duration KEPT_FOR = Duration.ofDays(62);
    private static final int BATCH = 200;

    private final JdbcClient db;
    private final FamilyCards families;
    private final OrganisationSettings organisation;
    private final TransactionTemplate tx;
    private final Clock clock;

    ArrivalHours(
            JdbcClient db,
            FamilyCards families,
            OrganisationSettings organisation,
            TransactionTemplate tx,
            Clock clock) {
        this.db = db;
        this.families = families;
        this.organisation = organisation;
        this.tx = tx;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${desk.reporting.hours-every:5s}")
    void work() {
        if (organisation.find().isPresent()) catchUp();
    }

    /// Works out what is not yet known; tells how many. Two nodes may do the same: the first row stays.
    public int catchUp() {
        int done = 0;
        for (var batch = unknown(); !batch.isEmpty(); batch = unknown()) {
            var ids = batch;
            Staff.asTheDesk(() -> tx.execute(t -> {
                families.of(ids).values().forEach(this::keep);
                return ids.size();
            }));
            done += ids.size();
        }
        return done;
    }

    private List<CaseId> unknown() {
        return db
                .sql("""
                        select c.id from case_file c left join arrival_hour h on h.case_id = c.id
                        where c.opened_at > :since and h.case_id is null order by c.opened_at, c.id limit :limit""")
                .param("since", Db.at(clock.instant().minus(KEPT_FOR)))
                .param("limit", BATCH)
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }

    private void keep(FamilyCard family) {
        ZoneId zone =
                family.where().zone().orElseGet(() -> organisation.current().zone());
        var local = family.openedAt().atZone(zone);
        db.sql(
                        "insert into arrival_hour (case_id, weekday, hour_of_day) values (:case, :weekday, :hour) on conflict do nothing")
                .param("case", family.id().value())
                .param("weekday", local.getDayOfWeek().getValue())
                .param("hour", local.getHour())
                .update();
    }
}
