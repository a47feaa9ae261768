package org.advocatedesk.intake.understanding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Days as people say them, "the second of May" or "este viernes", set in the figures and words that are looked for.
final class SpokenDays {
    private static final Map<String, String> SPANISH = new LinkedHashMap<>();
    private static final Map<String, String> ORDINALS = new LinkedHashMap<>();

    static {
        var words =
                "lunes monday,martes tuesday,miercoles wednesday,jueves thursday,viernes friday,sabado saturday,domingo sunday,"
                        + "enero january,febrero february,marzo march,abril april,mayo may,junio june,julio july,agosto august,"
                        + "septiembre september,octubre october,noviembre november,diciembre december,hoy today";
        for (var pair : words.split(",")) SPANISH.put(pair.split(" ")[0], pair.split(" ")[1]);
        var ordinals =
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
                        + "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
        int day = 1;
        for (var word : ordinals.split(" ")) ORDINALS.put(word, day++ + "th");
        ORDINALS.put("thirtieth", "30th");
    }

    /// Near enough for counting weeks; the day of a movable feast differs by a few days.
    private static final Map<String, String> FEASTS = Map.ofEntries(
            Map.entry("valentine'?s(?: day)?", "february 14"),
            Map.entry("new year'?s?(?: eve| day)?(?= *(?:$|[.,;!?]|or|and))", "january 1"),
            Map.entry("christmas(?: eve| day)?|xmas|navidad", "december 25"),
            Map.entry("halloween", "october 31"),
            Map.entry("all saints'?(?: day)?", "november 1"),
            Map.entry("veterans'? day", "november 11"),
            Map.entry("thanksgiving(?: day)?", "november 26"),
            Map.entry("labor day", "september 7"),
            Map.entry("memorial day(?! service)", "may 31"));
    private static final List<String> COUNTS = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
                    .split(" "));
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> CUENTAS = List.of(
            "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte"
                    .split(" "));
    private static final Pattern COUNTED = Pattern.compile(
            "\\b(?:([a-z]+)[ -])?\\b(?<!once |twice |times |\\d )(?!a (?:day|night)\\b(?! ago| or))([a-z]+)(?= (?:more |business |short |whole )?(?:days?|nights?|weeks?|months?)\\b)");
    private static final Map<String, String> SHORT_DAYS =
            Map.of("mon", "monday", "tues?", "tuesday", "thurs?", "thursday", "fri", "friday", "wed", "wednesday");

    private static final Pattern SPANISH_WORD = Pattern.compile("\\b(" + String.join("|", SPANISH.keySet()) + ")\\b");
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\b(?:the|and) )(?:(twenty|thirty)[ -])?("
            + String.join("|", ORDINALS.keySet()) + ")\\b(?= of\\b| *(?:$|[.,;!?]|or |and we|and i|according|so ))");
    private static final Pattern MONTH_ORDINAL = Pattern.compile(
            "(?<=\\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:the )?)(?:(twenty|thirty)[ -])?("
                    + String.join("|", ORDINALS.keySet()) + ")\\b");

    private SpokenDays() {}

    static String inFigures(String folded) {
        var english = SPANISH_WORD
                .matcher(spanishSpans(folded))
                .replaceAll(m -> SPANISH.getOrDefault(m.group(1), m.group(1)));
        english = english.replaceAll("\\b(\\d{1,2}) de (?=[a-z])", "$1 of ");
        for (var feast : FEASTS.entrySet())
            english = english.replaceAll("\\b(?:" + feast.getKey() + ")\\b", feast.getValue());
        for (var day : SHORT_DAYS.entrySet())
            english = english.replaceAll("\\b" + day.getKey() + "\\b\\.?", day.getValue());
        return ordinals(MONTH_ORDINAL, ordinals(ORDINAL, counts(english)));
    }

    private static String spanishSpans(String folded) {
        return folded.replaceAll("pasado manana", "in 2 days")
                .replaceAll("(?:la )?proxima semana|(?:la )?semana que viene", "next week")
                .replaceAll("esta semana", "this week")
                .replaceAll("(?:la )?semana pasada", "last week")
                .replaceAll("(?:el )?mes pasado", "last month")
                .replaceAll("(?:el )?(?:proximo mes|mes que viene)", "next month")
                .replaceAll("fin(?:es)? de mes", "end of month")
                .replaceAll("fin de ano", "end of the year")
                .replaceAll("\\bayer\\b", "yesterday")
                .replaceAll("\\banoche\\b", "last night")
                .replaceAll("(?<!la |esta )\\bmanana\\b", "tomorrow")
                .replaceAll("(lunes|martes|miercoles|jueves|viernes|sabado|domingo) pasado", "$1 last")
                .replaceAll("\\bdias\\b", "days")
                .replaceAll("\\bsemanas?\\b", "weeks")
                .replaceAll("\\b(?:mes|meses)\\b", "months");
    }

    private static String counts(String text) {
        var plain = text.replaceAll("\\b(?:a )?fortnight\\b", "14 days")
                .replaceAll("\\bcouple of (?=day|week|month)", "couple ");
        return COUNTED.matcher(plain).replaceAll(m -> counted(m.group(1), m.group(2)));
    }

    private static String counted(@org.jspecify.annotations.Nullable String before, String word) {
        int units = units(word);
        int tens = before == null ? -1 : TENS.indexOf(before);
        if (tens > 1 && units > 0 && units < 10) return String.valueOf(10 * tens + units);
        boolean article = before != null && before.equals("a") && (word.equals("few") || word.equals("couple"));
        var kept = before == null || article ? "" : before + " ";
        return kept + (units > 0 ? String.valueOf(units) : word);
    }

    private static int units(String word) {
        if (word.equals("a") || word.equals("una")) return 1;
        if (word.equals("couple")) return 2;
        if (word.equals("few")) return 3;
        if (TENS.indexOf(word) > 1) return 10 * TENS.indexOf(word);
        return Math.max(COUNTS.indexOf(word), CUENTAS.indexOf(word));
    }

    private static String ordinals(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(m -> {
            var day = ORDINALS.getOrDefault(m.group(2), m.group(2));
            if (m.group(1) == null) return day;
            int tens = m.group(1).equals("twenty") ? 20 : 30;
            return tens + Integer.parseInt(day.replace("th", "")) + "th";
        });
    }
}
