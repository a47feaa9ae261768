package org.advocatedesk.kits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.advocatedesk.shared.TimeWords;

/// A promise as it is said: "Leaves 19:00 ours today, arrives Wed by noon theirs".
public final class PromiseWords {
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.US);
    private static final DateTimeFormatter LONG_WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.US);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM", Locale.US);

    private PromiseWords() {}

    public static String headline(OvernightPromise promise, ZoneId ours, Instant now) {
        return leaves(promise.leaveAt(), ours, now) + ", " + arrives(promise, ours, now);
    }

    /// "Leaves 19:00 ours today", "Leaves Mon 19:00 ours"
    public static String leaves(Instant at, ZoneId ours, Instant now) {
        boolean today = LocalDate.ofInstant(at, ours).equals(LocalDate.ofInstant(now, ours));
        return today
                ? "Leaves " + TimeWords.hour(at, ours) + " ours today"
                : "Leaves " + TimeWords.moment(at, ours, now) + " ours";
    }

    private static String arrives(OvernightPromise promise, ZoneId ours, Instant now) {
        var day = day(promise.arriveOn(), ours, now);
        return promise.shipping() == Shipping.POST
                ? "arrives by post about " + day
                : "arrives " + day + " by " + by(promise.arriveBy()) + " theirs";
    }

    /// For a row: "Wed by noon", "Thu, 2 days", "Mon by post".
    public static String inShort(
            Shipping shipping, LocalDate on, LocalTime by, Instant leaveAt, ZoneId ours, Instant now) {
        var day = day(on, ours, now);
        return switch (shipping) {
            case OVERNIGHT -> day + " by " + by(by);
            case BY_AIR -> day + ", " + ChronoUnit.DAYS.between(LocalDate.ofInstant(leaveAt, ours), on) + " days";
            case POST -> day + " by post";
        };
    }

    static String by(LocalTime time) {
        return time.equals(LocalTime.NOON) ? "noon" : time.toString();
    }

    public static String day(LocalDate day, ZoneId ours, Instant now) {
        var today = LocalDate.ofInstant(now, ours);
        if (day.equals(today)) return "today";
        return Math.abs(ChronoUnit.DAYS.between(today, day)) < 7 ? WEEKDAY.format(day) : DATE.format(day);
    }

    public static String weekday(LocalDate day) {
        return LONG_WEEKDAY.format(day);
    }
}
