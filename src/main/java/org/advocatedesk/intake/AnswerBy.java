package org.advocatedesk.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.advocatedesk.staff.Organisation;

/// What a visitor is told: one of us reads it within so many minutes of our office hours.
final class AnswerBy {
    private static final int A_FORTNIGHT = 14;

    private AnswerBy() {}

    /// Now plus the promised minutes while open, else so long after the next opening.
    static Instant from(Instant now, Organisation organisation, Duration promised) {
        var local = now.atZone(organisation.zone());
        if (isOpen(local, organisation)) return now.plus(promised);
        return nextOpening(local, organisation).toInstant().plus(promised);
    }

    private static boolean isOpen(ZonedDateTime local, Organisation organisation) {
        return isOpenDay(local, organisation)
                && !local.toLocalTime().isBefore(organisation.opensAt())
                && local.toLocalTime().isBefore(organisation.closesAt());
    }

    private static ZonedDateTime nextOpening(ZonedDateTime local, Organisation organisation) {
        var opening = local.with(organisation.opensAt());
        if (!opening.isAfter(local)) opening = opening.plusDays(1);
        for (int day = 0; day < A_FORTNIGHT && !isOpenDay(opening, organisation); day++) opening = opening.plusDays(1);
        return opening;
    }

    private static boolean isOpenDay(ZonedDateTime local, Organisation organisation) {
        return organisation.openDays().contains(local.getDayOfWeek())
                && !organisation.extraHolidays().contains(local.toLocalDate());
    }
}
