package org.advocatedesk.intake.understanding;

import java.util.LinkedHashMap;
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

    private static final Pattern SPANISH_WORD = Pattern.compile("\\b(" + String.join("|", SPANISH.keySet()) + ")\\b");
    private static final Pattern ORDINAL =
            Pattern.compile("\\b(?:(twenty|thirty)[ -])?(" + String.join("|", ORDINALS.keySet()) + ")\\b(?= of\\b)");
    private static final Pattern MONTH_ORDINAL = Pattern.compile(
            "(?<=\\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:the )?)(?:(twenty|thirty)[ -])?("
                    + String.join("|", ORDINALS.keySet()) + ")\\b");

    private SpokenDays() {}

    static String inFigures(String folded) {
        var english = SPANISH_WORD
                .matcher(folded.replace("la proxima semana", "next week").replace("esta semana", "this week"))
                .replaceAll(m -> SPANISH.getOrDefault(m.group(1), m.group(1)));
        english = english.replaceAll("\\b(\\d{1,2}) de (?=[a-z])", "$1 of ").replace("pasado manana", "in two days");
        return ordinals(MONTH_ORDINAL, ordinals(ORDINAL, english));
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
