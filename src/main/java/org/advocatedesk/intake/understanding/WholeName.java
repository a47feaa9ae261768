package org.advocatedesk.intake.understanding;

import java.util.Set;

/// A name in one piece, taken apart: "Harlow, Denise", "Maria de la Cruz", "Carl Harlow Jr.".
record WholeName(String given, String family) {
    private static final Set<String> BEFORE_FAMILY = Set.of(
            "de", "del", "la", "las", "los", "van", "von", "der", "den", "di", "da", "du", "st.", "st", "mac", "o'");
    private static final String AFTER_FAMILY = "(?i)(jr|sr|ii|iii|iv|md|phd|esq)\\.?";

    static WholeName of(String typed) {
        var name = typed.strip().replaceAll("(?i)^(mr|mrs|ms|miss|dr|rev|sr|sra)\\.? ", "");
        int comma = name.indexOf(',');
        if (comma > 0 && !name.substring(comma + 1).strip().matches(AFTER_FAMILY))
            return new WholeName(
                    name.substring(comma + 1).strip(), name.substring(0, comma).strip());
        var words = name.split(" +");
        if (words.length < 2) return new WholeName(name, "");
        int family = words.length - 1;
        if (words[family].replace(",", "").matches(AFTER_FAMILY) && family > 1) family--;
        while (family > 1 && BEFORE_FAMILY.contains(words[family - 1].toLowerCase(java.util.Locale.ROOT))) family--;
        return new WholeName(joined(words, 0, family), joined(words, family, words.length));
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", java.util.Arrays.asList(words).subList(from, to));
    }
}
