package org.advocatedesk.intake.door;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What stood at the door: the bytes as they came, and what is known of how they came.
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Arrival(
        byte[] raw,
        String contentType,
        String channel,
        String sourceName,
        @Nullable String idempotencyKey,
        String senderAddress,
        String userAgent,
        @Nullable String formVersion,
        Instant receivedAt,
        @Nullable UUID sourceId,
        boolean example) {

    /// From one of our own forms, or from a colleague.
    public Arrival(
            byte[] raw,
            String contentType,
            String channel,
            String sourceName,
            @Nullable String idempotencyKey,
            String senderAddress,
            String userAgent,
            @Nullable String formVersion,
            Instant receivedAt) {
        this(
                raw,
                contentType,
                channel,
                sourceName,
                idempotencyKey,
                senderAddress,
                userAgent,
                formVersion,
                receivedAt,
                null,
                false);
    }
}
