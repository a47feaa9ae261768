package org.advocatedesk.staff;

import java.time.DayOfWeek;
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
        boolean demo) {}
