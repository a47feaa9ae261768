package org.advocatedesk.pages;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of a family when pages are looked for: their words, the facts by name, and the page they came from.
///
/// Facts the rules know: diagnosis, stage, died ("yes"), veteran ("yes"), language, relation, work.
public record Enquiry(String words, Map<String, String> facts, @Nullable String cameFrom) {

    String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
