package org.advocatedesk.intake.understanding;

import java.time.Instant;
import java.util.UUID;
import org.advocatedesk.intake.mapping.Mapping;
import org.jspecify.annotations.Nullable;

/// A submission that waits to be understood, as it lies in the table.
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Received(
        UUID id,
        String reference,
        Instant receivedAt,
        String channel,
        String contentType,
        byte[] raw,
        String senderAddress,
        @Nullable String formVersion,
        boolean releasedByPerson,
        int mappingVersion,
        Mapping mapping,
        @Nullable UUID importId) {}
