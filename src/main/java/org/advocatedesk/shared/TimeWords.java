package org.advocatedesk.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Times as people say them: "12 min", "Wed 14:30 theirs (13:30 ours)". Never UTC.
public final class TimeWords {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.US);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.US);

    private TimeWords() {}

    /// "12 min", "1 h 40", "6 days"; negative lengths count as their size.
    public static String length(Duration length) {
        long minutes = Math.abs(length.toMinutes());
        if (minutes < 60) return minutes + " min";
        if (minutes < 24 * 60) return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " %02d".formatted(minutes % 60));
        long days = minutes / (24 * 60);
        return days == 1 ? "1 day" : days + " days";
    }

    public static String hour(Instant at, ZoneId zone) {
        return HOUR.format(at.atZone(zone));
    }

    /// Today "18:20"; within six days "Wed 14:30"; else "14 Aug 2026 14:30".
    public static String moment(Instant at, ZoneId zone, Instant now) {
        var then = at.atZone(zone);
        return (day(then, now.atZone(zone)) + " " + HOUR.format(then)).strip();
    }

    /// The day alone: "today", "Wed" or "14 Aug 2026".
    public static String day(Instant at, ZoneId zone, Instant now) {
        var words = day(at.atZone(zone), now.atZone(zone));
        return words.isEmpty() ? "today" : words;
    }

    private static String day(ZonedDateTime then, ZonedDateTime now) {
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), then.toLocalDate());
        if (days == 0) return "";
        return Math.abs(days) < 7 ? WEEKDAY.format(then) : DATE.format(then);
    }

    /// "Wed 14:30 theirs (13:30 ours)"; just "14:30" where both clocks show the same or theirs is not known.
    public static String theirsAndOurs(Instant at, @Nullable ZoneId theirs, ZoneId ours, Instant now) {
        if (theirs == null) return moment(at, ours, now) + " ours";
        if (sameClock(at, theirs, ours)) return moment(at, theirs, now);
        var ourDay = day(at.atZone(ours), now.atZone(ours)).equals(day(at.atZone(theirs), now.atZone(theirs)));
        return moment(at, theirs, now) + " theirs (" + (ourDay ? hour(at, ours) : moment(at, ours, now)) + " ours)";
    }

    public static boolean sameClock(Instant at, ZoneId one, ZoneId other) {
        return one.getRules().getOffset(at).equals(other.getRules().getOffset(at));
    }
}
