package org.advocatedesk.pages;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of a family when pages are looked for: their words, the facts by name, and the page they came from.
///
/// Facts the rules know: diagnosis, stage, died ("yes"), veteran ("yes"), language, relation, work.
public record Enquiry(
        String words, Map<String, String> facts, @Nullable String cameFrom) {

    /// A stage means something for mesothelioma only: our pages on stages are about that.
    static Enquiry of(String words, Map<String, String> facts, @Nullable String cameFrom) {
        var diagnosis = facts.getOrDefault("diagnosis", "").toLowerCase(Locale.ROOT);
        if (diagnosis.isBlank() || diagnosis.contains("meso")) return new Enquiry(words, Map.copyOf(facts), cameFrom);
        var without = new HashMap<>(facts);
        without.remove("stage");
        return new Enquiry(words, Map.copyOf(without), cameFrom);
    }

    String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
