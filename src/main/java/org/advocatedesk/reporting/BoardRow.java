package org.advocatedesk.reporting;

import java.time.Instant;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseStatus;
import org.jspecify.annotations.Nullable;

/// One row of the list behind a number.
public record BoardRow(
        UUID id,
        @Nullable CaseId caseId,
        long caseNumber,
        String who,
        String words,
        @Nullable CaseStatus status,
        @Nullable String ownerName,
        Instant at) {}
