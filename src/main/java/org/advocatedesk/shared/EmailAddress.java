package org.advocatedesk.shared;

import java.util.Locale;
import java.util.Optional;

/// An e-mail address in lower case. Refuses what has no @, no dot behind it, or blanks, with
/// [IllegalArgumentException].
public record EmailAddress(String value) {

    public EmailAddress {
        if (!looksLikeOne(value) || !value.equals(value.toLowerCase(Locale.ROOT)))
            throw new IllegalArgumentException("That is not an e-mail address.");
    }

    public static Optional<EmailAddress> read(String typed) {
        var value = typed.strip().toLowerCase(Locale.ROOT);
        return looksLikeOne(value) ? Optional.of(new EmailAddress(value)) : Optional.empty();
    }

    private static boolean looksLikeOne(String value) {
        int at = value.lastIndexOf('@');
        if (at < 1 || value.length() > 254 || value.chars().anyMatch(c -> c <= ' ' || c == '<' || c == '>'))
            return false;
        int dot = value.indexOf('.', at);
        return dot > at + 1 && dot < value.length() - 1;
    }
}
