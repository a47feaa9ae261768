package org.advocatedesk.intake.forms;

import java.util.Objects;

/// A text in English and Spanish; where the Spanish is missing, the English stands in.
public record Words(String en, String es) {
    public static final Words NONE = new Words("", "");

    public Words {
        en = Objects.requireNonNullElse(en, "");
        es = Objects.requireNonNullElse(es, "");
    }

    /// In a language, `es` or any other for English.
    public String in(String language) {
        return language.equals("es") && !es.isBlank() ? es : en;
    }

    Words cut(int longest) {
        return new Words(cut(en, longest), cut(es, longest));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
