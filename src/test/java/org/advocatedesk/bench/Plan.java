package org.advocatedesk.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Random;

/// Which of the families, numbered by arrival, are open, have no owner, or have a long story.
///
/// Six tenths of the open ones came last, the others at any time before; nobody has yet taken some of the very last.
final class Plan {
    static final int LONG_STORIES = 20, LONG_STORY = 200;
    private static final Duration SPAN = Duration.ofDays(3 * 365);

    final int families;
    final int openFamilies;
    final int unowned;
    final Instant now;
    private final BitSet open = new BitSet();
    private final BitSet nobodys = new BitSet();

    Plan(int families, Instant now) {
        this.families = families;
        this.now = now.truncatedTo(ChronoUnit.MICROS);
        openFamilies = Math.min(20_000, families / 5);
        unowned = openFamilies / 10;
        var random = new Random(families);
        int latest = openFamilies * 6 / 10;
        open.set(families - latest, families);
        some(open, openFamilies - latest, 0, families - latest, random);
        some(nobodys, unowned, families - 2 * unowned, families, random);
    }

    private static void some(BitSet set, int many, int from, int to, Random random) {
        for (int left = many; left > 0; ) {
            int one = from + random.nextInt(to - from);
            if (set.get(one)) continue;
            set.set(one);
            left--;
        }
    }

    boolean isOpen(int family) {
        return open.get(family);
    }

    boolean isNobodys(int family) {
        return nobodys.get(family);
    }

    /// Owned and open, among those that came lately.
    boolean hasLongStory(int family) {
        return family >= families - 4 * unowned - LONG_STORIES && family < families - 4 * unowned;
    }

    Instant arrivedAt(int family) {
        return now.minusSeconds(SPAN.toSeconds())
                .plusMillis(SPAN.toMillis() * family / families)
                .plus(family % 1000, ChronoUnit.MICROS);
    }
}
