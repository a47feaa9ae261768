package org.advocatedesk.people;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.advocatedesk.shared.PostalAddress;
import org.apache.commons.codec.language.DoubleMetaphone;

/// The folded forms under which a person is found again; accents, case and punctuation do not count.
public final class MatchKeys {
    private static final DoubleMetaphone SOUND = new DoubleMetaphone();

    private MatchKeys() {}

    public static String fold(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("\u0142", "l")
                .replace("\u00f8", "o")
                .replace("\u0111", "d")
                .replace("\u00f0", "d")
                .replace("\u00fe", "th")
                .replace("\u00df", "ss")
                .replace("\u00e6", "ae")
                .replace("\u0153", "oe")
                .replace("\u0131", "i")
                .replaceAll("[^a-z0-9 ]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// The whole name; it proposes, and only where few share it.
    public static Optional<String> ofWholeName(String given, String family) {
        if (given.isBlank() || family.isBlank()) return Optional.empty();
        return Optional.of(fold(given) + "|" + fold(family));
    }

    /// How a name sounds, whatever its spelling, with each form of the given name; it proposes where few share it.
    public static Set<String> ofSound(String given, String family) {
        var first = fold(given.replace('-', ' ').replace('.', ' ')).split(" ")[0];
        var words = fold(family.replace('-', ' ')).split(" ");
        var keys = new LinkedHashSet<String>();
        for (var word : words)
            if (word.length() > 2 && !first.isEmpty())
                for (var form : Nicknames.groups(first)) keys.add(SOUND.encode(form) + "|" + SOUND.encode(word));
        return keys;
    }

    /// Name and town together; a name alone is too weak a key.
    static List<String> ofName(String given, String family, Optional<PostalAddress> address) {
        var town = address.map(a -> fold(a.city())).orElse("");
        if (given.isBlank() || family.isBlank() || town.isEmpty()) return List.of();
        return List.of(fold(given) + "|" + fold(family) + "|" + town);
    }
}
