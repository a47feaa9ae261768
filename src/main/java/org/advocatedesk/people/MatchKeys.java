package org.advocatedesk.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.advocatedesk.shared.PostalAddress;

/// The folded forms under which a person is found again; accents, case and punctuation do not count.
public final class MatchKeys {
    private MatchKeys() {}

    public static String fold(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 ]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// The whole name; it proposes, and only where few share it.
    public static Optional<String> ofWholeName(String given, String family) {
        if (given.isBlank() || family.isBlank()) return Optional.empty();
        return Optional.of(fold(given) + "|" + fold(family));
    }

    /// Name and town together; a name alone is too weak a key.
    static List<String> ofName(String given, String family, Optional<PostalAddress> address) {
        var town = address.map(a -> fold(a.city())).orElse("");
        if (given.isBlank() || family.isBlank() || town.isEmpty()) return List.of();
        return List.of(fold(given) + "|" + fold(family) + "|" + town);
    }
}
