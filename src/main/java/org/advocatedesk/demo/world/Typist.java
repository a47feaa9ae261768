package org.advocatedesk.demo.world;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How somebody types: carefully, all small letters, without apostrophes, in capitals, with slips.
final class Typist {
    private static final Map<String, String> SLIPS = Map.of(
            "mesothelioma", "mesotheleoma",
            "asbestos", "abestos",
            "diagnosed", "diagnoised",
            "receive", "recieve",
            "specialist", "speciallist",
            "together", "togather",
            "doctor", "docter",
            "surgery", "surgury");

    private Typist() {}

    static String type(String text, Dice dice) {
        int hand = dice.between(1, 100);
        if (hand <= 56) return text;
        if (hand <= 72) return text.replace("'", "").toLowerCase(Locale.ROOT);
        if (hand <= 84) return slip(text, dice);
        if (hand <= 95) return slip(text.replace("'", "").replaceAll("\\. ", " "), dice);
        return hand <= 97 ? text.toUpperCase(Locale.ROOT) : text.replaceAll("\\. ", "... ");
    }

    static String framed(String text, boolean spanish, Map<String, String> gaps, Dice dice) {
        var opening = !spanish && dice.percent(22) ? dice.of(Storyteller.words("openings")) + " " : "";
        var closing = dice.percent(38) ? " " + dice.of(Storyteller.words(spanish ? "closingsEs" : "closings")) : "";
        return Storyteller.fill(opening + text + closing, gaps);
    }

    private static String slip(String text, Dice dice) {
        var slipped = text;
        for (var word : List.copyOf(new java.util.TreeSet<>(SLIPS.keySet())))
            if (dice.percent(60)) slipped = slipped.replaceFirst(word, SLIPS.getOrDefault(word, word));
        return slipped;
    }
}
