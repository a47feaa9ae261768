package org.advocatedesk.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// The desk's clock. What is done [#at] an earlier moment happens then, on this thread alone: so a demonstration's
/// history is written by the real use cases.
public class DeskClock extends Clock {
    private static final Clock WALL = Clock.systemUTC();

    private static final ThreadLocal<@Nullable Instant> EARLIER = new ThreadLocal<>();

    /// Does something as if it were that moment.
    public final void at(Instant moment, Runnable work) {
        var before = EARLIER.get();
        EARLIER.set(moment);
        try {
            work.run();
        } finally {
            EARLIER.set(before);
        }
    }

    @Override
    public final Instant instant() {
        var moment = EARLIER.get();
        return moment == null ? now() : moment;
    }

    /// The moment it is for everybody else.
    protected Instant now() {
        return WALL.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
