package org.advocatedesk.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that happened; `voice` is what somebody said or wrote, word for word.
public record TimelineRow(
        UUID id,
        Instant at,
        TimelineKind kind,
        String words,
        @Nullable String voice,
        String actor,
        @Nullable String link) {}
