package org.advocatedesk.demo.world;

import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/// Chance that falls the same way every time: one set of dice a family.
final class Dice {
    private final Random random;

    Dice(long seed, long family) {
        random = new Random(seed * 1_000_003 + family * 7919);
        random.nextInt();
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /// True so many times in a hundred.
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    <T> T weighted(List<T> some, ToIntFunction<T> weight) {
        int left = random.nextInt(some.stream().mapToInt(weight).sum());
        for (var one : some) {
            left -= weight.applyAsInt(one);
            if (left < 0) return one;
        }
        return some.getLast();
    }
}
