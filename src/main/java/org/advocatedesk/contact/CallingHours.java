package org.advocatedesk.contact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.advocatedesk.contact.CallingRules.Span;
import org.advocatedesk.contact.CallingRules.StateRow;
import org.jspecify.annotations.Nullable;

/// The hours in which a state's people may be called, as moments of one zone.
record CallingHours(CallingRules rules, @Nullable String usState, ZoneId zone) {
    /// Holidays beside a weekend are the longest closed time; two weeks are more than any of them.
    private static final int DAYS_AHEAD = 14;

    /// From the first moment on which calling is allowed to the first on which it is not.
    record Open(Instant from, Instant until) {
        boolean holds(Instant when) {
            return !when.isBefore(from) && when.isBefore(until);
        }
    }

    Optional<StateRow> row() {
        return rules.of(usState);
    }

    Optional<Span> spanOn(LocalDate day) {
        return row().map(row -> ofState(row, day)).orElseGet(() -> Optional.of(rules.federal()));
    }

    private Optional<Span> ofState(StateRow row, LocalDate day) {
        if (row.closedOnHolidays() && UsHolidays.in(row.state(), day)) return Optional.empty();
        var span = switch (day.getDayOfWeek()) {
            case SUNDAY -> row.closedOnSundays() ? null : row.sunday() == null ? row.week() : row.sunday();
            case SATURDAY -> row.saturday() == null ? row.week() : row.saturday();
            default -> row.week();
        };
        return Optional.ofNullable(span);
    }

    /// When clocks go back an hour comes twice: we open at its second pass and close at its first.
    Optional<Open> on(LocalDate day) {
        return spanOn(day)
                .map(span -> new Open(
                        ZonedDateTime.of(day, span.from(), zone)
                                .withLaterOffsetAtOverlap()
                                .toInstant(),
                        ZonedDateTime.of(day, span.until(), zone)
                                .withEarlierOffsetAtOverlap()
                                .toInstant()));
    }

    Optional<Open> openAt(Instant when) {
        return on(LocalDate.ofInstant(when, zone)).filter(open -> open.holds(when));
    }

    /// The first moment at or after `when` on which calling is allowed.
    Optional<Instant> nextOpen(Instant when) {
        var today = LocalDate.ofInstant(when, zone);
        for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
            var open = on(today.plusDays(ahead)).filter(o -> o.until().isAfter(when));
            if (open.isPresent())
                return Optional.of(open.get().from().isAfter(when) ? open.get().from() : when);
        }
        return Optional.empty();
    }

    /// Why they may not be called at that moment: "Alabama has no calls on Sundays", or nothing but the hour.
    Optional<String> closedAllDay(Instant when) {
        var day = LocalDate.ofInstant(when, zone);
        return row().filter(row -> spanOn(day).isEmpty())
                .map(row -> UsPlaces.nameOf(row.state())
                        + (day.getDayOfWeek() == DayOfWeek.SUNDAY && row.closedOnSundays()
                                ? " has no calls on Sundays"
                                : " has no calls on holidays"));
    }
}
