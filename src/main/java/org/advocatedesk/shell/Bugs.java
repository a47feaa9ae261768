package org.advocatedesk.shell;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// A mistake of ours: logged under a number that people can tell us, where it happened but not what was in it.
final class Bugs {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DEEPEST = 8;

    private Bugs() {}

    /// The number under which it stands in the log.
    static String note(Throwable mistake) {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        var number = HexFormat.of().withUpperCase().formatHex(bytes);
        LoggerFactory.getLogger("org.advocatedesk.bugs").error("Bug {}", number, wordless(mistake, DEEPEST));
        return number;
    }

    /// Messages may quote what a family told us; the kinds and places of the mistakes do not.
    private static Wordless wordless(Throwable mistake, int deeper) {
        var cause = mistake.getCause();
        var copy = new Wordless(
                mistake.getClass().getName(), cause == null || deeper == 0 ? null : wordless(cause, deeper - 1));
        copy.setStackTrace(mistake.getStackTrace());
        return copy;
    }

    private static final class Wordless extends Exception {
        Wordless(String kind, @Nullable Throwable cause) {
            super(kind, cause, false, true);
        }
    }
}
