package org.advocatedesk.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How often and how soon we try again, published as the rule set `call-cadence`: minutes after each unanswered try.
///
/// A conversation settles promises due within `settlesAheadMinutes`.
public record Cadence(List<Integer> waitMinutes, int busyMinutes, int hungUpMinutes, int settlesAheadMinutes) {
    public static final String KIND = "call-cadence";

    static final String SHIPPED = """
            {"waitMinutes": [60, 240, 1200, 1680, 2880], "busyMinutes": 20, "hungUpMinutes": 1440, "settlesAheadMinutes": 240}""";

    /// The first try and one for each wait.
    public int tries() {
        return waitMinutes.size() + 1;
    }

    /// When to try again after the try of this number; null once all tries are made.
    @Nullable
    Instant nextTry(CallOutcome outcome, int tryNumber, Instant now) {
        if (!outcome.wantsAnotherTry() || tryNumber >= tries()) return null;
        int minutes = switch (outcome) {
            case BUSY -> busyMinutes;
            case HUNG_UP -> hungUpMinutes;
            default -> waitMinutes.get(Math.max(0, tryNumber - 1));
        };
        return now.plus(Duration.ofMinutes(minutes));
    }

    public Duration settlesAhead() {
        return Duration.ofMinutes(settlesAheadMinutes);
    }
}
