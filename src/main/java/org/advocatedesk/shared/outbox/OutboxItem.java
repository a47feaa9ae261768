package org.advocatedesk.shared.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing to be said outside. Its id goes along on every try, so that whoever gets it twice can tell.
public record OutboxItem(
        UUID id,
        String kind,
        String cause,
        @Nullable UUID caseId,
        String address,
        String facts,
        @Nullable String message,
        State state,
        int tries,
        Instant putAt,
        @Nullable Instant settledAt,
        @Nullable String trouble) {

    /// What became of it.
    public enum State {
        WAITING,
        SENT,
        /// Not sent: it may not, or need not, be said any more.
        WITHHELD,
        GIVEN_UP;

        String column() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static State of(String column) {
            return valueOf(column.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
