package org.advocatedesk.intake.understanding;

import java.util.regex.Pattern;
import org.advocatedesk.shared.PostalAddress;

/// An address in one piece, taken apart from its end; what cannot be told stays in the street.
final class WholeAddress {
    private static final Pattern END = Pattern.compile(
            "(?s)^(.*?)[,\\s]*\\b([A-Za-z][A-Za-z. ]{1,20}?)[,\\s]+(\\d{5}(?:-\\d{4})?)(?:[,\\s]+(?i:usa|us|united states))?\\s*$");
    private static final int LONGEST_STATE = 3, LONGEST = 600;

    private WholeAddress() {}

    /// What was said by itself counts more than what was said in one piece.
    static PostalAddress beside(PostalAddress parts, String whole) {
        var read = read(whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole);
        return new PostalAddress(
                either(parts.line1(), read.line1()),
                either(parts.line2(), read.line2()),
                either(parts.city(), read.city()),
                either(parts.state(), read.state()),
                either(parts.postalCode(), read.postalCode()));
    }

    private static String either(String said, String read) {
        return said.isBlank() ? read : said;
    }

    static PostalAddress read(String typed) {
        var address = typed.strip().replaceAll("\\s*[\\r\\n]+\\s*", ", ");
        var end = END.matcher(address);
        if (!end.matches()) return new PostalAddress(address, "", "", "", "");
        var before =
                (end.group(1) + ", " + end.group(2)).replaceAll("(, ?)+", ", ").strip();
        for (int words = LONGEST_STATE; words >= 1; words--) {
            var parts = tail(before, words);
            if (parts != null && UsStates.code(parts[1]).isPresent()) return street(parts[0], parts[1], end.group(3));
        }
        return new PostalAddress(address, "", "", "", end.group(3));
    }

    /// What stands before the last words, and those.
    private static String @org.jspecify.annotations.Nullable [] tail(String text, int words) {
        var all = text.split("[,\\s]+");
        if (all.length <= words) return null;
        int at = text.length();
        for (int i = 0; i < words; i++) at = text.lastIndexOf(all[all.length - 1 - i], at - 1);
        return new String[] {text.substring(0, at).replaceAll("[,\\s]+$", ""), text.substring(at)};
    }

    private static PostalAddress street(String before, String state, String zip) {
        int comma = before.lastIndexOf(',');
        if (comma < 0)
            return Character.isDigit(before.isEmpty() ? 'x' : before.charAt(0))
                    ? new PostalAddress(before, "", "", state, zip)
                    : new PostalAddress("", "", before, state, zip);
        var street = before.substring(0, comma).strip();
        int unit = street.indexOf(',');
        return new PostalAddress(
                unit < 0 ? street : street.substring(0, unit).strip(),
                unit < 0 ? "" : street.substring(unit + 1).strip(),
                before.substring(comma + 1).strip(),
                state,
                zip);
    }
}
