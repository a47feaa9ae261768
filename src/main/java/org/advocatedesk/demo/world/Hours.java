package org.advocatedesk.demo.world;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// When the demonstration's colleagues ring: their day from 9 to 19:45 and our office hours, never on a Sunday.
final class Hours {
    private static final ZoneId OURS = ZoneId.of("America/Chicago");
    private static final LocalTime FIRST = LocalTime.of(10, 0), LAST = LocalTime.of(19, 45);

    private Hours() {}

    static boolean fit(Instant at, ZoneId theirs) {
        return within(at.atZone(theirs), FIRST, LAST)
                && within(at.atZone(OURS), LocalTime.of(8, 0), LocalTime.of(20, 0));
    }

    /// The first fitting moment at or after this one.
    static Instant from(Instant at, ZoneId theirs) {
        var moment = at;
        for (int tries = 0; tries < 4 * 24 * 8 && !fit(moment, theirs); tries++)
            moment = moment.plus(Duration.ofMinutes(15));
        return moment;
    }

    /// The last fitting moment at or before this one.
    static Instant until(Instant at, ZoneId theirs) {
        var moment = at;
        for (int tries = 0; tries < 4 * 24 * 8 && !fit(moment, theirs); tries++)
            moment = moment.minus(Duration.ofMinutes(15));
        return moment;
    }

    private static boolean within(ZonedDateTime at, LocalTime first, LocalTime last) {
        return at.getDayOfWeek() != DayOfWeek.SUNDAY
                && !at.toLocalTime().isBefore(first)
                && !at.toLocalTime().isAfter(last);
    }
}
