package org.advocatedesk.contact;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Set;

/// Legal holidays of a state; where one is moved to a weekday, the day itself counts too.
final class UsHolidays {
    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_STATES));

    private static final Set<MonthDay> ALWAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(6, 19), MonthDay.of(7, 4), MonthDay.of(11, 11), MonthDay.of(12, 25));

    private UsHolidays() {}

    static boolean in(String usState, LocalDate day) {
        return ALWAYS.contains(MonthDay.from(day)) || HOLIDAYS.isHoliday(day, usState.toLowerCase(Locale.ROOT));
    }
}
