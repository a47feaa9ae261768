package org.advocatedesk.intake.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a family needs, in one line for the queue: the illness, then what they ask, in their own words where they
/// asked.
final class Need {
    private static final Map<String, String> ILLNESSES = Map.of(
            "pleural_mesothelioma", "Pleural",
            "peritoneal_mesothelioma", "Peritoneal",
            "pericardial_mesothelioma", "Pericardial",
            "testicular_mesothelioma", "Testicular",
            "mesothelioma_unspecified", "Mesothelioma",
            "asbestos_lung_cancer", "Lung cancer",
            "asbestosis", "Asbestosis",
            "none_yet", "No illness found so far");
    private static final Pattern ASKING = Pattern.compile(
            "\\b(want|wants|need|needs|would like|looking for|please|pls|help|can you|could you|necesito|quiero|ayuda|wondering|ask)\\b");

    private Need() {}

    static String of(Submitted sent, boolean mayCall) {
        var illness = illness(sent);
        var wish = wish(sent, mayCall);
        var line = illness.isEmpty() ? wish : wish.isEmpty() ? illness : illness + ". " + wish;
        return line.length() <= 280 ? line : line.substring(0, 279).stripTrailing() + "…";
    }

    /// "Pleural mesothelioma", for facts; empty where it was not said.
    static Optional<String> diagnosis(Submitted sent) {
        var code = sent.patient().diagnosis();
        if (code.isBlank() || code.equals("unknown") || code.equals("other")) return Optional.empty();
        var word = ILLNESSES.getOrDefault(code, plain(code));
        return Optional.of(
                switch (code) {
                    case "pleural_mesothelioma",
                            "peritoneal_mesothelioma",
                            "pericardial_mesothelioma",
                            "testicular_mesothelioma" -> word + " mesothelioma";
                    case "asbestos_lung_cancer" -> "Lung cancer from asbestos";
                    case "mesothelioma_unspecified" -> "Mesothelioma, kind not said";
                    default -> word;
                });
    }

    private static String illness(Submitted sent) {
        var code = sent.patient().diagnosis();
        if (code.isBlank() || code.equals("unknown") || code.equals("other")) return "";
        var stage = stage(sent).map(s -> ", stage " + s).orElse("");
        var dead = Judging.isDead(sent) ? ", died" : "";
        return ILLNESSES.getOrDefault(code, plain(code)) + stage + dead;
    }

    static Optional<String> stage(Submitted sent) {
        var stage = sent.patient().stage();
        return stage.isBlank() || stage.equalsIgnoreCase("unknown") ? Optional.empty() : Optional.of(stage);
    }

    private static String wish(Submitted sent, boolean mayCall) {
        if (sent.message().isBlank())
            return sent.wantsKit() ? "Wants the free kit" : mayCall ? "Asks to be called" : "Did not agree to calls";
        var sentences = sentences(sent.message());
        var ask = sentences.stream()
                .filter(s -> s.endsWith("?"))
                .findFirst()
                .or(() -> sentences.stream()
                        .filter(s -> ASKING.matcher(s.toLowerCase(Locale.ROOT)).find())
                        .findFirst())
                .orElse(sentences.isEmpty() ? sent.message() : sentences.getFirst());
        var quoted = "“" + ask + "”";
        return sent.wantsKit() ? "Wants the free kit. " + quoted : quoted;
    }

    private static List<String> sentences(String message) {
        return Arrays.stream(message.split("(?<=[.!?])(?<!\\b(Dr|Mr|Mrs|Ms|St)\\.)\\s+|\\n+"))
                .map(s -> s.replaceFirst("^(Visitor|Visitante|Agent): ", "").strip())
                .filter(s -> s.length() > 8)
                .map(s -> s.length() <= 160 ? s : s.substring(0, 159).stripTrailing() + "…")
                .toList();
    }

    private static String plain(String code) {
        var words = code.replace('_', ' ').strip();
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
