package org.advocatedesk.intake.door;

import java.time.Instant;
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
        Instant receivedAt) {}
