package org.advocatedesk.shared;

import java.util.regex.Pattern;

/// The letters that stand for a name on a small round ground. Signs and emoji between the words are no letters.
public final class Initials {
    private static final Pattern FIRST_LETTER = Pattern.compile("(?U)(?<![\\p{L}\\p{M}'’.-])\\p{L}");

    private Initials() {}

    /// "DH" for Denise Harlow; "?" where a name has no letter.
    public static String of(String name) {
        var found = FIRST_LETTER
                .matcher(name)
                .results()
                .map(letter -> letter.group())
                .toList();
        if (found.isEmpty()) return "?";
        return found.size() == 1 ? found.getFirst() : found.getFirst() + found.getLast();
    }
}
