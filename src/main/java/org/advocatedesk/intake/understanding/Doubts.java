package org.advocatedesk.intake.understanding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/// What somebody typed that can hardly be so. It is kept as typed and asked about; nothing is put right by itself.
public record Doubts(String email, String diagnosed, String died) {
    private static final Pattern FIGURES = Pattern.compile("\\d{4}-\\d{1,2}(-\\d{1,2})?|\\d{1,2}/\\d{1,2}/\\d{4}");

    /// As of the day it came in; each part is blank where there is no doubt.
    public static Doubts of(Submitted sent, LocalDate cameOn) {
        return new Doubts(
                MailDomains.perhaps(sent.writer().email().strip())
                        .map(meant -> "perhaps " + meant)
                        .orElse(""),
                day(sent.patient().diagnosedOn(), cameOn),
                day(sent.patient().diedOn(), cameOn));
    }

    private static String day(String typed, LocalDate cameOn) {
        var words = typed.strip();
        if (!FIGURES.matcher(words).matches()) return "";
        try {
            return first(words).isAfter(cameOn) ? words + " was still to come" : "";
        } catch (DateTimeParseException | NumberFormatException impossible) {
            return "there is no " + words;
        }
    }

    /// The first day it can mean.
    private static LocalDate first(String words) {
        var parts = words.split("[-/]");
        if (words.contains("/"))
            return LocalDate.parse("%04d-%02d-%02d"
                    .formatted(Integer.parseInt(parts[2]), Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
        var month = "%04d-%02d".formatted(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        return parts.length == 2
                ? YearMonth.parse(month).atDay(1)
                : LocalDate.parse(month + "-%02d".formatted(Integer.parseInt(parts[2])));
    }
}
