package org.advocatedesk.staff;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.advocatedesk.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/// Passwords: long rather than clever, any character counts, none is cut off; kept as PBKDF2, never as typed.
final class Passwords implements PasswordEncoder {
    static final int SHORTEST = 15;
    static final int LONGEST = 256;

    /// What people choose when a long one is asked for.
    private static final Set<String> COMMON = Set.of(
            "passwordpassword",
            "password12345678",
            "password123456789",
            "123456789012345",
            "1234567890123456",
            "qwertyuiopasdfgh",
            "qwertyuiopasdfghjkl",
            "iloveyouiloveyou",
            "letmeinletmeinletmein",
            "administrator123",
            "administratoradministrator",
            "changemechangeme",
            "welcomewelcome1",
            "advocatedesk2026",
            "advocatedeskadvocatedesk",
            "correcthorsebatterystaple",
            "mesothelioma123",
            "mesotheliomamesothelioma",
            "aaaaaaaaaaaaaaa",
            "111111111111111",
            "000000000000000",
            "abcdefghijklmnop");

    private final PasswordEncoder kept = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    /// Refuses what is too short, widely used, or just the organisation's or the person's own name.
    static void check(String chosen, String... names) {
        var plain = squeezed(chosen);
        if (chosen.codePointCount(0, chosen.length()) < SHORTEST)
            throw new Refusal("Use at least " + SHORTEST + " characters. Four or five words in a row do well.");
        if (chosen.length() > LONGEST) throw new Refusal("Use at most " + LONGEST + " characters.");
        if (COMMON.contains(plain) || plain.chars().distinct().count() < 5)
            throw new Refusal("Many people use this one. Choose words that only you would put together.");
        for (var name : names) {
            var rest = plain.replace(squeezed(name), "");
            if (!squeezed(name).isEmpty() && rest.length() < plain.length() && rest.length() < 8)
                throw new Refusal("This is mostly a name that others know. Add words that only you would think of.");
        }
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
        if (typed == null || hash == null || !hash.matches("[0-9a-f]+")) return false;
        return typed.length() <= 4 * LONGEST && kept.matches(normal(typed), hash);
    }
}
