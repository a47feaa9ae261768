package org.advocatedesk.intake.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// The secret end of a source's address: shown once, kept as a hash.
public final class SourceKey {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String BEGINNING = "src_";
    private static final int LONGEST = 100;

    private SourceKey() {}

    /// 256 random bits, fit for an address.
    public static String next() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean looksLikeOne(String key) {
        return key.startsWith(BEGINNING) && key.length() <= LONGEST;
    }

    public static String hash(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
