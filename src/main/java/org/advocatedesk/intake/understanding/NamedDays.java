package org.advocatedesk.intake.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Days that a sentence names: "Tuesday the 24th", "March 11", "tomorrow", "this May"; counted from the day it was
/// written.
final class NamedDays {
    private static final String MONTHS =
            "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b(" + MONTHS + ")\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?");
    private static final Pattern DAY_MONTH =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(" + MONTHS + ")\\b(?:,? (\\d{4}))?");
    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})(?:/(\\d{2,4}))?\\b");
    private static final Pattern MONTH_ALONE =
            Pattern.compile("\\b(?:this|in|by|next|before|until|end of|till) (?:coming )?(" + MONTHS + ")\\b(?! \\d)");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(?:(next|last) )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b(?!s)");
    private static final Pattern OF_THIS_MONTH = Pattern.compile("\\bthe (\\d{1,2})(?:st|nd|rd|th)\\b");
    private static final Pattern SOON = Pattern.compile(
            "\\b(today|tonight|tomorrow|manana|this week|next week|(?:in|within) (?:a|\\w+) (?:days?|weeks?))\\b");
    private static final List<String> COUNT =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private NamedDays() {}

    /// How many days ahead the nearest named day still to come lies; empty where the sentence names none.
    static OptionalLong nearestAhead(String folded, LocalDate written) {
        var sentence = SpokenDays.inFigures(folded);
        var days = new ArrayList<LocalDate>();
        MONTH_DAY.matcher(sentence).results().forEach(m -> add(days, written, m, m.group(1), m.group(2), m.group(3)));
        DAY_MONTH.matcher(sentence).results().forEach(m -> add(days, written, m, m.group(2), m.group(1), m.group(3)));
        NUMBERS.matcher(sentence).results().forEach(m -> numbers(days, written, m));
        MONTH_ALONE.matcher(sentence).results().forEach(m -> days.add(endOf(month(m.group(1)), written)));
        WEEKDAY.matcher(sentence).results().forEach(m -> weekday(days, written, m));
        OF_THIS_MONTH.matcher(sentence).results().forEach(m -> ofThisMonth(days, written, m));
        SOON.matcher(sentence).results().forEach(m -> days.add(written.plusDays(soon(m.group(1)))));
        return days.stream()
                .mapToLong(day -> ChronoUnit.DAYS.between(written, day))
                .filter(ahead -> ahead >= 0)
                .min();
    }

    private static void add(
            List<LocalDate> days,
            LocalDate written,
            MatchResult m,
            String monthName,
            String dayOfMonth,
            @org.jspecify.annotations.Nullable String year) {
        var month = month(monthName);
        int day = Math.min(Math.max(1, Integer.parseInt(dayOfMonth)), month.length(false));
        if (year != null) days.add(LocalDate.of(Integer.parseInt(year), month, day));
        else days.add(coming(LocalDate.of(written.getYear(), month, day), written));
    }

    private static void numbers(List<LocalDate> days, LocalDate written, MatchResult m) {
        int month = Integer.parseInt(m.group(1));
        int day = Integer.parseInt(m.group(2));
        if (month < 1 || month > 12 || day < 1 || day > 28) return;
        days.add(coming(LocalDate.of(written.getYear(), month, day), written));
    }

    private static void weekday(List<LocalDate> days, LocalDate written, MatchResult m) {
        if ("last".equals(m.group(1))) return;
        var next =
                written.with(TemporalAdjusters.next(DayOfWeek.valueOf(m.group(2).toUpperCase(Locale.ROOT))));
        days.add(next);
    }

    private static void ofThisMonth(List<LocalDate> days, LocalDate written, MatchResult m) {
        int day = Integer.parseInt(m.group(1));
        if (day < 1 || day > 28 && day > written.lengthOfMonth()) return;
        var inThisMonth = written.withDayOfMonth(day);
        days.add(inThisMonth.isBefore(written) ? inThisMonth.plusMonths(1) : inThisMonth);
    }

    private static long soon(String words) {
        if (words.equals("today") || words.equals("tonight")) return 0;
        if (words.equals("tomorrow") || words.equals("manana")) return 1;
        if (words.equals("this week")) return 5;
        if (words.equals("next week")) return 7;
        var parts = words.split(" ");
        int count = Math.max(1, COUNT.indexOf(parts[1]));
        if (parts[1].matches("\\d{1,3}")) count = Integer.parseInt(parts[1]);
        return parts[2].startsWith("week") ? 7L * count : count;
    }

    /// A date without a year is the next one, unless it has just passed.
    private static LocalDate coming(LocalDate day, LocalDate written) {
        return day.isBefore(written.minusDays(120)) ? day.plusYears(1) : day;
    }

    private static LocalDate endOf(Month month, LocalDate written) {
        var day = LocalDate.of(written.getYear(), month, 1).with(TemporalAdjusters.lastDayOfMonth());
        return day.isBefore(written) ? day.plusYears(1) : day;
    }

    private static Month month(String name) {
        var three = name.substring(0, 3);
        for (var month : Month.values())
            if (month.name().toLowerCase(Locale.ROOT).startsWith(three)) return month;
        return Month.JANUARY;
    }
}
