package org.advocatedesk.replay;

import java.time.Duration;
import java.time.Instant;
import org.advocatedesk.shared.DeskClock;

/// The scratch desk's clock: it shows the moment at which the row that is played was received. No setting brings it
/// about; only the command makes one, for the desk it starts in a folder of its own.
final class FollowingClock extends DeskClock {
    private volatile Instant now;

    FollowingClock(Instant beginning) {
        now = beginning;
    }

    void moveTo(Instant moment) {
        now = moment;
    }

    void pass(Duration length) {
        now = now.plus(length);
    }

    @Override
    protected Instant now() {
        return now;
    }
}
