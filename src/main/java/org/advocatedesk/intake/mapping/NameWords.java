package org.advocatedesk.intake.mapping;

import java.util.Locale;

/// The name of a field as single words: `yourFirst_name[2]` is "your first name 2".
final class NameWords {
    private NameWords() {}

    static String of(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("([A-Z]+)([A-Z][a-z])", "$1 $2")
                .replaceAll("(\\d+)", " $1 ")
                .replaceAll("[^\\p{L}\\d]+", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\b(zip code|zipcode|postal code|postcode)\\b", "zip")
                .replaceAll("\\b(e mail|email address|mail address)\\b", "email")
                .strip();
    }

    /// The last part of a path speaks, those before it only help: `contact.visitor.name` is first "name".
    static String last(String name) {
        var parts = name.replaceAll("\\]", "").split("[.\\[]");
        for (int i = parts.length - 1; i >= 0; i--) {
            var words = of(parts[i]);
            if (!words.isBlank() && !words.matches("[\\d ]+|value|values|text|answer|raw")) return words;
        }
        return of(name);
    }
}
