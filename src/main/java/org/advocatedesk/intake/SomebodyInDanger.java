package org.advocatedesk.intake;

import java.time.Instant;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.jspecify.annotations.Nullable;

/// Words came in that speak of self-harm. Told within the transaction that understood them; without a case where they
/// were set aside as not real.
public record SomebodyInDanger(
        UUID submissionId, String reference, @Nullable CaseId caseId, Instant receivedAt) {}
