package org.advocatedesk.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// So many of so many, printed to three places.
record Share(int hits, int of) {

    static @Nullable Double of(int hits, int of) {
        return of == 0 ? null : (double) hits / of;
    }

    /// Five signs wide; halves go to the even digit of the exact value, so that every scorer prints the same.
    static String words(@Nullable Double value) {
        return value == null
                ? "  n/a"
                : new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    String words() {
        return words(of(hits, of));
    }

    String words(String name) {
        return "%-15s accuracy  %s  (%d/%d)".formatted(name, words(), hits, of);
    }
}
