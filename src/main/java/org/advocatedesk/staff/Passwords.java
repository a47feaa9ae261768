package org.advocatedesk.staff;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.advocatedesk.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/// Passwords: long rather than clever, any character counts, none is cut off; kept as PBKDF2, never as typed.
final class Passwords implements PasswordEncoder {
    static final int SHORTEST = 15;
    static final int LONGEST = 256;

    /// Beyond this length a password costs more to judge than it can still gain.
    private static final int JUDGED = 64;
    /// A guesser who knows what people choose needs fewer tries than this: too few.
    private static final double GUESSES = 1e10;
    /// Long and famous: the lists of habits do not have it.
    private static final String FAMOUS = "correcthorsebatterystaple";
    /// Lists of words, names and passwords that people use, and how they are varied; asks nobody outside.
    private static final Zxcvbn HABITS = new Zxcvbn();

    private final PasswordEncoder kept;

    Passwords() {
        this(Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }

    Passwords(PasswordEncoder kept) {
        this.kept = kept;
    }

    /// Refuses what is too short, widely used, or just the organisation's or the person's own name.
    static void check(String chosen, String... names) {
        var plain = squeezed(chosen);
        if (chosen.codePointCount(0, chosen.length()) < SHORTEST)
            throw new Refusal("Use at least " + SHORTEST + " characters. Four or five words in a row do well.");
        if (chosen.length() > LONGEST) throw new Refusal("Use at most " + LONGEST + " characters.");
        if (plain.equals(FAMOUS) || plain.chars().distinct().count() < 5 || isWidelyUsed(chosen, names))
            throw new Refusal("Many people use this one. Choose words that only you would put together.");
        for (var name : names) {
            var rest = plain.replace(squeezed(name), "");
            if (!squeezed(name).isEmpty() && rest.length() < plain.length() && rest.length() < 8)
                throw new Refusal("This is mostly a name that others know. Add words that only you would think of.");
        }
    }

    /// The desk's own subject counts as a name that others know.
    private static boolean isWidelyUsed(String chosen, String... names) {
        var known = new ArrayList<>(List.of("mesothelioma", "asbestos", "advocate", "advocatedesk"));
        for (var name : names) known.addAll(List.of(name.split("\\s+")));
        var start = normal(chosen).substring(0, Math.min(JUDGED, normal(chosen).length()));
        return HABITS.measure(start, known).getGuesses() < GUESSES;
    }

    private static String squeezed(String words) {
        return normal(words).toLowerCase(Locale.ROOT).replaceAll("[\\s._-]+", "");
    }

    /// The same characters typed on another keyboard are the same password.
    private static String normal(CharSequence typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence chosen) {
        return chosen == null ? null : kept.encode(normal(chosen));
    }

    @Override
    public boolean matches(@Nullable CharSequence typed, @Nullable String hash) {
        if (typed == null || hash == null || typed.length() > 4 * LONGEST) return false;
        if (hash.matches("[0-9a-f]+")) return kept.matches(normal(typed), hash);
        kept.encode(normal(typed)); // no password was chosen yet: the refusal takes as long as any other
        return false;
    }
}
