package org.advocatedesk.intake.forms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A form as a manager works on it: its draft, and where it may stand. `version` tells whether somebody else was
/// faster.
public record Form(
        UUID id,
        String slug,
        String name,
        FormBody draft,
        List<String> origins,
        boolean needsProof,
        String changedBy,
        Instant changedAt,
        @Nullable Instant retiredAt,
        int version) {

    public boolean isRetired() {
        return retiredAt != null;
    }
}
