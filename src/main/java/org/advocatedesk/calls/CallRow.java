package org.advocatedesk.calls;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One call in a family's log.
public record CallRow(
        PhoneCallId id,
        CallDirection direction,
        CallOutcome outcome,
        Instant startedAt,
        Instant endedAt,
        String person,
        @Nullable String phone,
        String line,
        String note,
        @Nullable Integer tryNumber,
        String handledBy) {

    public Duration length() {
        return Duration.between(startedAt, endedAt);
    }
}
