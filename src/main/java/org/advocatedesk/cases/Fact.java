package org.advocatedesk.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A fact as it stands or stood, and who said so.
public record Fact(
        UUID id,
        FactKind kind,
        String value,
        String saidBy,
        FactSource source,
        @Nullable String trueOn,
        String recordedBy,
        Instant recordedAt,
        boolean superseded) {}
