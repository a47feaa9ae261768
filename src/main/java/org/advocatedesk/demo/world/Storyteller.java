package org.advocatedesk.demo.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Fills the gaps of a story with one family's own names, years and places, and chooses among its wordings.
final class Storyteller {
    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, List<String>> WORDS = Texts.lists("words.txt");

    private Storyteller() {}

    static List<String> words(String title) {
        return WORDS.getOrDefault(title, List.of());
    }

    static String fill(String text, Map<String, String> gaps) {
        var filled = text;
        for (int depth = 0; depth < 4 && filled.contains("{"); depth++)
            filled = GAP.matcher(filled)
                    .replaceAll(gap ->
                            java.util.regex.Matcher.quoteReplacement(gaps.getOrDefault(gap.group(1), gap.group(1))));
        return filled;
    }

    static String choose(String text, Dice dice) {
        return CHOICE.matcher(text)
                .replaceAll(choice -> java.util.regex.Matcher.quoteReplacement(
                        dice.of(List.of(choice.group(1).split("\\|")))));
    }

    static Map<String, String> gaps(
            Story story,
            Somebody me,
            Somebody patient,
            Town town,
            Town far,
            Work work,
            @Nullable LocalDate diedOn,
            Instant now,
            Dice dice) {
        var today = LocalDate.ofInstant(now, ZoneId.of("America/Chicago"));
        var gaps = new HashMap<String, String>();
        people(gaps, me, patient);
        kinship(gaps, story, me, patient, dice);
        work(gaps, work, patient, dice);
        times(gaps, today, diedOn, dice);
        gaps.put("town", town.name());
        gaps.put("ptTown", far.name());
        gaps.put("farTown", farTown(town, dice));
        put(gaps, "doc", dice.of(words("doctors")));
        put(gaps, "hosp", fill(dice.of(words("hospitals")), gaps));
        gaps.put("takehome", dice.of(words("takehome")));
        gaps.put("takehomeWhose", dice.of(words("takehomeWhose")));
        return gaps;
    }

    private static void people(Map<String, String> gaps, Somebody me, Somebody patient) {
        put(gaps, "me", me.given());
        gaps.put("last", me.family());
        put(gaps, "pt", patient.given());
        gaps.put("ptlast", patient.family());
        put(gaps, "he", patient.he());
        put(gaps, "his", patient.his());
        put(gaps, "him", patient.him());
        gaps.put("age", String.valueOf(patient.age()));
        gaps.put("youngAge", String.valueOf(Math.min(patient.age(), 47)));
    }

    private static void kinship(Map<String, String> gaps, Story story, Somebody me, Somebody patient, Dice dice) {
        boolean woman = patient.woman();
        gaps.put("dad", woman ? dice.of(List.of("mom", "mother", "mom")) : dice.of(List.of("dad", "father", "dad")));
        gaps.put("mom", woman ? "dad" : "mom");
        put(gaps, "husband", woman ? "wife" : "husband");
        put(gaps, "brother", woman ? "sister" : "brother");
        gaps.put("wife", me.woman() ? "husband" : "wife");
    }

    private static void work(Map<String, String> gaps, Work work, Somebody patient, Dice dice) {
        gaps.put("trade", work.trade());
        gaps.put("tradeEs", work.tradeEs());
        gaps.put("aTrade", ("aeiou".indexOf(work.trade().charAt(0)) >= 0 ? "an " : "a ") + work.trade());
        put(gaps, "place", work.place());
        put(gaps, "place2", work.place2());
        gaps.put("years", work.years());
        gaps.put("n", String.valueOf(work.length()));
        gaps.put("shop", "shop");
        gaps.put("exposure", work.theirs());
        gaps.put("exposureLow", uncapitalised(work.theirs()));
        gaps.put("exposure1", work.mine());
        put(gaps, "rate", dice.of(words("rates")));
        gaps.put("rateCap", gaps.getOrDefault("Rate", ""));
        gaps.put("ship", dice.of(words("ships")));
        gaps.put("navyYears", String.valueOf(dice.between(4, 20)));
    }

    private static void times(Map<String, String> gaps, LocalDate today, @Nullable LocalDate diedOn, Dice dice) {
        gaps.put(
                "weekday",
                today.minusDays(dice.between(1, 6)).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US));
        gaps.put("month", month(today.minusMonths(dice.between(2, 7)), Locale.US));
        gaps.put(
                "weeks",
                dice.of(List.of(
                        "two weeks ago",
                        "last week",
                        "in " + month(today.minusMonths(2), Locale.US),
                        "last month",
                        "ten days ago",
                        "the week before last",
                        "in " + month(today.minusMonths(3), Locale.US))));
        gaps.put("day", ordinal(dice.between(3, 27)));
        gaps.put(
                "deadline",
                month(today.plusDays(60), Locale.US) + " "
                        + ordinal(today.plusDays(60).getDayOfMonth()));
        gaps.put("yearAgo", "almost a year ago, in " + month(today.minusMonths(10), Locale.US));
        gaps.put("quitYear", String.valueOf(dice.between(1979, 2004)));
        var died = diedOn == null ? today : diedOn;
        gaps.put(
                "deathMonth",
                month(died, Locale.US) + (died.getYear() < today.getYear() ? " of " + died.getYear() : ""));
        gaps.put("deathMonthEs", month(died, Locale.of("es")));
    }

    private static String month(LocalDate day, Locale language) {
        return day.getMonth().getDisplayName(TextStyle.FULL, language);
    }

    private static String ordinal(int day) {
        return day
                + (day % 10 == 1 && day != 11
                        ? "st"
                        : day % 10 == 2 && day != 12 ? "nd" : day % 10 == 3 && day != 13 ? "rd" : "th");
    }

    private static String farTown(Town town, Dice dice) {
        var far = dice.of(List.of("Chicago", "Houston", "Boston", "Baltimore", "Denver", "Seattle", "Atlanta"));
        return far.equals(town.name()) ? "Cleveland" : far;
    }

    private static String uncapitalised(String sentence) {
        return sentence.startsWith("{He}") ? "{he}" + sentence.substring(4) : sentence;
    }

    private static void put(Map<String, String> gaps, String key, String value) {
        gaps.put(key, value);
        gaps.put(Somebody.capital(key), Somebody.capital(value));
    }
}
