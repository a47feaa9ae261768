package org.advocatedesk.intake.understanding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A day close to the one of writing that makes a family urgent: a death just past, a treatment or a time limit ahead.
final class TimeAlarms {
    private static final int RECENT_DEATH = 60;
    private static final int TREATMENT = 14;
    private static final int TIME_LIMIT = 90;
    private static final int SHORT_SENTENCE = 30;
    private static final int MOST_LOOKED_AT = 20; // a letter without full stops is one long sentence, read each time
    private static final String DIED = "Died within the last 60 days";

    private TimeAlarms() {}

    /// Why it cannot wait, and the words that say so.
    record Alarm(String words, List<String> said) {}

    static Optional<Alarm> of(Submitted.Patient patient, boolean dead, Folded text, LocalDate written) {
        return recentDeath(patient, text, written)
                .or(() -> dead ? Optional.empty() : choice(text, written))
                .or(() -> limit(text, written));
    }

    private static Optional<Alarm> recentDeath(Submitted.Patient patient, Folded text, LocalDate written) {
        var died = Judging.day(patient.diedOn());
        if (died != null)
            return Math.abs(ChronoUnit.DAYS.between(died, written)) <= RECENT_DEATH
                    ? Optional.of(new Alarm(DIED, List.of()))
                    : Optional.empty();
        if (Boolean.FALSE.equals(patient.deceased()) || isLongPast(patient.diedOn(), written)) return Optional.empty();
        return saidRecentDeath(text, written);
    }

    /// A form may know no more than the month, or the year.
    private static boolean isLongPast(String typed, LocalDate written) {
        if (!typed.matches("\\d{4}(-(0[1-9]|1[0-2]))?")) return false;
        var lastMonth = YearMonth.parse(typed.length() == 4 ? typed + "-12" : typed);
        return lastMonth.atEndOfMonth().isBefore(written.minusDays(RECENT_DEATH));
    }

    static Optional<Alarm> saidRecentDeath(Folded text, LocalDate written) {
        var mourning = found(TimeWords.MOURNING, TimeWords.NOT_OURS_OR_OLD, text);
        if (!mourning.isEmpty()) return Optional.of(alarm(DIED, text, mourning.getFirst()));
        for (var said : found(TimeWords.DEATH, TimeWords.NOT_OURS_OR_OLD, text))
            if (isWithin(RECENT_DEATH, NamedDays.nearestBehind(beside(text, said), written)))
                return Optional.of(alarm(DIED, text, said));
        return Optional.empty();
    }

    static Optional<Alarm> choice(Folded text, LocalDate written) {
        for (var said : found(TimeWords.CHOICE, TimeWords.ROUTINE, text))
            if (isWithin(TREATMENT, ahead(text, said, written)))
                return Optional.of(alarm("Treatment choice within 14 days", text, said));
        return Optional.empty();
    }

    static Optional<Alarm> limit(Folded text, LocalDate written) {
        for (var said : found(TimeWords.TIME_LIMIT, TimeWords.NO_LIMIT, text))
            if (isWithin(TIME_LIMIT, ahead(text, said, written)))
                return Optional.of(alarm("A time limit within 90 days", text, said));
        return Optional.empty();
    }

    /// Words of one kind where nothing in their sentence excuses them.
    private static List<MatchResult> found(Pattern words, Pattern excuse, Folded text) {
        return words.matcher(text.text())
                .results()
                .limit(MOST_LOOKED_AT)
                .filter(said ->
                        !excuse.matcher(text.sentence(said.start(), said.end())).find())
                .toList();
    }

    private static boolean isWithin(int reach, OptionalLong days) {
        return days.isPresent() && days.getAsLong() <= reach;
    }

    private static OptionalLong ahead(Folded text, MatchResult said, LocalDate written) {
        return NamedDays.nearestAhead(text.around(said.start(), said.end()), written);
    }

    /// The sentence; where it is a short one, its neighbours too: "My twin is dead. Thursday."
    private static String beside(Folded text, MatchResult said) {
        var sentence = text.sentence(said.start(), said.end());
        return sentence.length() > SHORT_SENTENCE ? sentence : text.around(said.start(), said.end());
    }

    private static Alarm alarm(String reason, Folded text, MatchResult said) {
        return new Alarm(reason, List.of(text.original(said.start(), said.end())));
    }
}
