package org.advocatedesk.bench;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Ids as of the moment something would have been written, so that rows lie on the disk as they would have come.
final class Ids {
    private final RandomGenerator random;
    private int counter;

    Ids(RandomGenerator random) {
        this.random = random;
    }

    UUID at(Instant moment) {
        counter = (counter + 1) & 0xfff;
        long high = moment.toEpochMilli() << 16 | 0x7000L | counter;
        return new UUID(high, random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}
