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

/// Days that a sentence names, ahead or behind: "Tuesday the 24th", "March 11", "tomorrow", "two weeks ago"; counted
/// from
/// the day it was written.
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
    private static final Pattern MONTH_BEHIND =
            Pattern.compile("\\b(?:this|in|early|late|end of|since) (" + MONTHS + ")\\b(?!,? (?:the )?\\d)");
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:(next|last|past|coming) )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\\b(?: (last|past|week|ago))?");
    private static final Pattern OF_A_MONTH = Pattern.compile(
            "\\bthe (\\d{1,2})(?:st|nd|rd|th)\\b(?: of (next) month)?(?! (?:floor|grade|time|cycle|round|street))");
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(today|tonight|tomorrow|day after tomorrow|(?:this|the|over the) weekend|this week|next week|(?:end of|this|the end of the) month|next month|end of (?:the|this) (?:year|quarter))\\b");
    private static final Pattern COUNTED_AHEAD = Pattern.compile(
            "(?<!every |for |past |been |each |since |after |took |first |hace )\\b(\\d{1,3}) (?:more |business |short |whole )?(day|week|month)s?\\b(?! (?:ago|back|later|after|apart|since|old|into|behind|post))");
    private static final Pattern BEHIND = Pattern.compile(
            "\\b(today|this (?:morning|afternoon|evening)|tonight|in the night|last night|yesterday|the other day|weekend|(?:this|last|past) week|(?:this|last|past) month)\\b");
    private static final Pattern COUNTED_BEHIND = Pattern.compile(
            "(?<!every |in |within |next |gave him |gave her |another )\\b(\\d{1,3}) (day|night|week|month)s?\\b(?! (?:later|before|after|left|to live|short|into|from|apart|old|away|of chemo))");

    private NamedDays() {}

    /// How many days ahead the nearest named day still to come lies; empty where the sentence names none.
    static OptionalLong nearestAhead(String folded, LocalDate written) {
        var sentence = SpokenDays.inFigures(folded);
        var days = dated(sentence, written);
        MONTH_ALONE.matcher(sentence).results().forEach(m -> days.add(endOf(month(m.group(1)), written)));
        WEEKDAY.matcher(sentence).results().forEach(m -> weekdayAhead(days, written, m));
        OF_A_MONTH.matcher(sentence).results().forEach(m -> dayAhead(days, written, m));
        AHEAD.matcher(sentence).results().forEach(m -> days.add(soon(m.group(1), written)));
        COUNTED_AHEAD.matcher(sentence).results().forEach(m -> days.add(written.plusDays(counted(m))));
        return days.stream()
                .mapToLong(day -> ChronoUnit.DAYS.between(written, day))
                .filter(ahead -> ahead >= 0)
                .min();
    }

    /// How many days ago the nearest named day that has passed lies; empty where the sentence names none.
    static OptionalLong nearestBehind(String folded, LocalDate written) {
        var sentence = SpokenDays.inFigures(folded);
        var days = dated(sentence, written);
        MONTH_BEHIND.matcher(sentence).results().forEach(m -> days.add(middleOf(month(m.group(1)), written)));
        WEEKDAY.matcher(sentence).results().forEach(m -> weekdayBehind(days, written, m));
        OF_A_MONTH.matcher(sentence).results().forEach(m -> dayBehind(days, written, m));
        BEHIND.matcher(sentence).results().forEach(m -> days.add(written.minusDays(lately(m.group(1)))));
        COUNTED_BEHIND.matcher(sentence).results().forEach(m -> days.add(written.minusDays(counted(m))));
        return days.stream()
                .mapToLong(day -> ChronoUnit.DAYS.between(day, written))
                .filter(behind -> behind >= 0)
                .min();
    }

    private static List<LocalDate> dated(String sentence, LocalDate written) {
        var days = new ArrayList<LocalDate>();
        MONTH_DAY.matcher(sentence).results().forEach(m -> add(days, written, m, m.group(1), m.group(2), m.group(3)));
        DAY_MONTH.matcher(sentence).results().forEach(m -> add(days, written, m, m.group(2), m.group(1), m.group(3)));
        NUMBERS.matcher(sentence).results().forEach(m -> numbers(days, written, m));
        return days;
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

    private static void weekdayAhead(List<LocalDate> days, LocalDate written, MatchResult m) {
        if (isPast(m.group(1)) || isPast(m.group(3))) return;
        days.add(written.with(TemporalAdjusters.next(weekday(m))));
    }

    private static void weekdayBehind(List<LocalDate> days, LocalDate written, MatchResult m) {
        if (!"next".equals(m.group(1)) && !"coming".equals(m.group(1)))
            days.add(written.with(TemporalAdjusters.previous(weekday(m))));
    }

    private static boolean isPast(@org.jspecify.annotations.Nullable String beside) {
        return beside != null && List.of("last", "past", "ago").contains(beside);
    }

    private static DayOfWeek weekday(MatchResult m) {
        return DayOfWeek.valueOf(m.group(2).toUpperCase(Locale.ROOT));
    }

    private static void dayAhead(List<LocalDate> days, LocalDate written, MatchResult m) {
        int day = Integer.parseInt(m.group(1));
        if (day < 1 || day > 28 && day > written.lengthOfMonth()) return;
        var inThisMonth = written.withDayOfMonth(day);
        days.add(inThisMonth.isBefore(written) || m.group(2) != null ? inThisMonth.plusMonths(1) : inThisMonth);
    }

    private static void dayBehind(List<LocalDate> days, LocalDate written, MatchResult m) {
        int day = Integer.parseInt(m.group(1));
        if (day < 1 || day > 28 && day > written.lengthOfMonth() || m.group(2) != null) return;
        var inThisMonth = written.withDayOfMonth(day);
        days.add(inThisMonth.isAfter(written) ? inThisMonth.minusMonths(1) : inThisMonth);
    }

    private static LocalDate soon(String words, LocalDate written) {
        if (words.endsWith("year")) return written.with(TemporalAdjusters.lastDayOfYear());
        if (words.endsWith("quarter")) return written.plusDays(90 - written.getDayOfYear() % 91);
        if (words.equals("next month")) return written.plusMonths(1);
        if (words.endsWith("month")) return written.with(TemporalAdjusters.lastDayOfMonth());
        if (words.equals("next week")) return written.plusDays(7);
        if (words.contains("week")) return written.plusDays(5);
        return written.plusDays(
                words.startsWith("to") && !words.equals("tomorrow") ? 0 : words.startsWith("day") ? 2 : 1);
    }

    private static long lately(String words) {
        if (words.endsWith("month")) return 30;
        if (words.equals("last week")) return 7;
        if (words.contains("week") || words.equals("the other day")) return 3;
        return words.equals("yesterday") || words.endsWith("night") ? 1 : 0;
    }

    private static long counted(MatchResult m) {
        int count = Integer.parseInt(m.group(1));
        return switch (m.group(2)) {
            case "week" -> 7L * count;
            case "month" -> 30L * count;
            default -> count;
        };
    }

    /// A date without a year is the next one, unless it has just passed.
    private static LocalDate coming(LocalDate day, LocalDate written) {
        return day.isBefore(written.minusDays(120)) ? day.plusYears(1) : day;
    }

    private static LocalDate endOf(Month month, LocalDate written) {
        var day = LocalDate.of(written.getYear(), month, 1).with(TemporalAdjusters.lastDayOfMonth());
        return day.isBefore(written) ? day.plusYears(1) : day;
    }

    private static LocalDate middleOf(Month month, LocalDate written) {
        var begun = LocalDate.of(written.getYear(), month, 1);
        if (begun.isAfter(written)) begun = begun.minusYears(1);
        var middle = begun.plusDays(14);
        return middle.isAfter(written) ? begun : middle;
    }

    private static Month month(String name) {
        var three = name.substring(0, 3);
        for (var month : Month.values())
            if (month.name().toLowerCase(Locale.ROOT).startsWith(three)) return month;
        return Month.JANUARY;
    }
}
