package org.advocatedesk.intake.confirmation;

import java.util.regex.Pattern;

/// How the letter begins: by name only where it is one, so that nobody sends his words to strangers through us.
final class Salutation {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}'’. -]{0,39}");
    private static final int MOST_WORDS = 3;

    private Salutation() {}

    static String to(String givenName, String language) {
        var hello = language.equals("es") ? "Hola" : "Hello";
        var name = givenName.strip();
        boolean looksLikeOne = NAME.matcher(name).matches()
                && name.split("\\s+").length <= MOST_WORDS
                && !name.matches(".*\\.\\p{L}{2,}.*");
        return looksLikeOne ? hello + " " + name + "," : hello + ",";
    }
}
