package org.advocatedesk.demo.world;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.calls.CallbackDesk;
import org.advocatedesk.calls.NewCallback;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.DeskClock;
import org.advocatedesk.staff.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The promises that are open when the demonstration begins: some late, some due now, the rest later today and this
/// week.
@Component
class Promises {
    private static final List<Integer> LATE = List.of(-96, -64, -31, -9), NOW = List.of(2, 6, 11);
    private static final List<Integer> LATER = List.of(35, 55, 80, 110, 150, 190, 240, 300);
    private static final List<String> ABOUT = List.of(
            "Read the kit together",
            "After the scan, what the doctor said",
            "Names of two surgeons, promised by then",
            "The VA form, page by page",
            "Work history, second half",
            "How the first infusion went",
            "Whether the slides were sent",
            "Wants to talk with her son on the line");

    private final JdbcClient db;
    private final CallbackDesk callbacks;
    private final ActingAs actingAs;
    private final Lawful lawful;
    private final DeskClock clock;

    Promises(JdbcClient db, CallbackDesk callbacks, ActingAs actingAs, Lawful lawful, DeskClock clock) {
        this.db = db;
        this.callbacks = callbacks;
        this.actingAs = actingAs;
        this.lawful = lawful;
        this.clock = clock;
    }

    private record Open(CaseId id, String owner, ZoneId zone, Instant lastContact) {}

    void give(Instant now) {
        var families = new java.util.ArrayDeque<>(openFamilies());
        for (int minutes : LATE) give(families.poll(), now.plus(Duration.ofMinutes(minutes)), now, minutes);
        for (int minutes : NOW) give(families.poll(), now.plus(Duration.ofMinutes(minutes)), now, minutes);
        for (int minutes : LATER) give(families.poll(), now.plus(Duration.ofMinutes(minutes)), now, minutes);
        for (int hours = 14; hours < 6 * 24; hours += 7)
            give(families.poll(), now.plus(Duration.ofHours(hours)), now, hours);
    }

    private void give(@org.jspecify.annotations.Nullable Open family, Instant wished, Instant now, int number) {
        if (family == null) return;
        var step = Duration.ofMinutes(wished.isBefore(now) ? -20 : 20);
        var due = Staff.asTheDesk(() -> lawful.nearest(family.id, wished, step));
        var promisedAt = family.lastContact.plus(Duration.ofMinutes(3));
        if (promisedAt.isAfter(due)) promisedAt = due.minus(Duration.ofHours(2));
        var about = ABOUT.get(Math.floorMod(number, ABOUT.size()));
        clock.at(
                promisedAt,
                () -> actingAs.colleague(
                        family.owner,
                        () -> callbacks.promise(new NewCallback(family.id, null, due, family.zone, about, "", false))));
    }

    /// Families somebody talks with, the latest talk first, that have no promise yet.
    private List<Open> openFamilies() {
        return db.sql("""
                        select q.case_id, s.username, q.zone, q.last_contact_at from queue_row q
                        join staff_account s on s.id = q.owner_id
                        where q.last_contact_at is not null and q.promise_at is null and q.zone is not null and q.phone is not null
                          and q.status in ('CONTACTED', 'SCREENING', 'QUALIFIED', 'AWAITING_RECORDS', 'NURTURE')
                        order by q.last_contact_at desc, q.case_number""")
                .query((rs, n) -> new Open(
                        new CaseId(rs.getObject("case_id", UUID.class)),
                        rs.getString("username"),
                        ZoneId.of(rs.getString("zone")),
                        Db.instant(rs, "last_contact_at")))
                .list();
    }
}
