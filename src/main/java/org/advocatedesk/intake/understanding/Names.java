package org.advocatedesk.intake.understanding;

import java.util.Locale;
import java.util.regex.Pattern;

/// Names as people gave them; only shouting and whispering are set in ordinary letters.
final class Names {
    private static final Pattern WORD_START = Pattern.compile("(^|[\\s'’.-])(\\p{L})");
    private static final Pattern NO_NAME =
            Pattern.compile("(?i)(unknown|unknown caller|anonymous|n/?a|none|null caller|caller|no name)\\.?");

    private Names() {}

    static String tidy(String typed, int longest) {
        var name = typed.strip();
        if (NO_NAME.matcher(name).matches()) return "";
        boolean letters = name.codePoints().filter(Character::isLetter).count() > 2;
        boolean plain =
                letters && (name.equals(name.toUpperCase(Locale.ROOT)) || name.equals(name.toLowerCase(Locale.ROOT)));
        if (plain && hasCase(name) && !name.contains(".")) name = capitalised(name);
        return name.length() <= longest ? name : name.substring(0, longest);
    }

    private static boolean hasCase(String name) {
        return !name.toUpperCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }

    private static String capitalised(String name) {
        return WORD_START
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                        m.group(1) + m.group(2).toUpperCase(Locale.ROOT)));
    }
}
