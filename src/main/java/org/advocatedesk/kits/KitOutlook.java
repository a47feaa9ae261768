package org.advocatedesk.kits;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What would happen to a kit that is asked for now: the promise, or what holds it, and what was looked at.
///
/// `promise` is also there for what can be mended ("if fixed, Wed"); `hold` is what stands against it.
public record KitOutlook(
        StandardAddress address,
        OvernightPromise promise,
        @Nullable KitHold hold,
        String holdDetail,
        Instant pickUpAt,
        List<Check> checks) {

    /// One thing that was looked at, with its sign.
    public record Check(Sign sign, String words) {}

    /// Fine, look at it, or it cannot leave.
    public enum Sign {
        FINE,
        LOOK,
        STOP
    }

    public Optional<KitHold> heldBecause() {
        return Optional.ofNullable(hold);
    }

    public boolean canLeave() {
        return hold == null;
    }
}
