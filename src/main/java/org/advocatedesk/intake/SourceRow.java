package org.advocatedesk.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A source as a manager sees it: never its key.
public record SourceRow(
        UUID id,
        String name,
        String channel,
        Instant createdAt,
        @Nullable Instant liveAt,
        @Nullable Instant closedAt,
        @Nullable Instant oldAddressUntil,
        @Nullable Instant lastAt,
        int lately,
        int failed,
        int examples) {

    public boolean isClosed() {
        return closedAt != null;
    }

    public boolean collects() {
        return liveAt == null && !isClosed();
    }

    public String channelWords() {
        return Channels.words(channel);
    }
}
