package org.advocatedesk.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;

/// By when somebody who writes is answered: so many minutes of our office hours; what does not fit before we close goes
/// on when we open again.
public final class AnswerBy {
    private static final int A_FORTNIGHT = 14;

    private AnswerBy() {}

    public static Instant from(Instant now, Organisation office, Duration promised) {
        var from = now.atZone(office.zone());
        if (!office.isOpenAt(now)) from = nextOpening(from, office);
        var left = promised;
        while (left.compareTo(untilClosing(from, office)) > 0) {
            left = left.minus(untilClosing(from, office));
            from = nextOpening(from.with(office.closesAt()), office);
        }
        return from.toInstant().plus(left);
    }

    /// Never nothing: an office that is never open answers by the clock on the wall.
    private static Duration untilClosing(ZonedDateTime from, Organisation office) {
        var open = Duration.between(from, from.with(office.closesAt()));
        return open.isPositive() ? open : Duration.ofDays(1);
    }

    private static ZonedDateTime nextOpening(ZonedDateTime after, Organisation office) {
        var opening = after.with(office.opensAt());
        if (!opening.isAfter(after)) opening = opening.plusDays(1);
        for (int day = 0; day < A_FORTNIGHT && !office.isOpenOn(opening.toLocalDate()); day++)
            opening = opening.plusDays(1);
        return opening;
    }
}
