package org.advocatedesk.kits;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Set;

/// Days on which no carrier drives: the holidays it keeps, and days on which nobody of ours packs.
public final class ClosedDays {
    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_STATES));

    private final Set<String> kept;
    private final Set<LocalDate> ours;

    public ClosedDays(Set<String> kept, Set<LocalDate> ours) {
        this.kept = kept;
        this.ours = ours;
    }

    /// The carrier's day off.
    boolean carrierRests(LocalDate day) {
        return HOLIDAYS.getHolidays(day, day).stream().anyMatch(h -> kept.contains(h.getPropertiesKey()));
    }

    boolean weRest(LocalDate day) {
        return ours.contains(day);
    }
}
