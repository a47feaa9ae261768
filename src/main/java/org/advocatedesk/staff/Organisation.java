package org.advocatedesk.staff;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/// The group this desk belongs to: its name, zone, office hours, further closed days, and what is printed on its post.
public record Organisation(
        String name,
        ZoneId zone,
        LocalTime opensAt,
        LocalTime closesAt,
        Set<DayOfWeek> openDays,
        Set<LocalDate> extraHolidays,
        String returnAddress,
        String crisisLine,
        String phoneLine,
        boolean demo) {

    public boolean isOpenAt(Instant moment) {
        var ours = moment.atZone(zone);
        var hour = ours.toLocalTime();
        return isOpenOn(ours.toLocalDate()) && !hour.isBefore(opensAt) && hour.isBefore(closesAt);
    }

    public boolean isOpenOn(LocalDate day) {
        return openDays.contains(day.getDayOfWeek()) && !extraHolidays.contains(day);
    }
}
