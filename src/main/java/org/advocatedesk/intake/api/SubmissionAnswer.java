package org.advocatedesk.intake.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of a submission, as programs read it back. Until it is understood, what is not known yet is null.
public record SubmissionAnswer(
        String reference,
        Instant receivedAt,
        String channel,

        @Schema(description = "received, understood, joined, quarantined, spam or failed")
        String state,

        Spam spam,
        @Nullable String caseNumber,
        @Nullable UUID personId,
        @Nullable String phoneE164,
        @Nullable String timeZone,
        @Nullable String usState,
        @Nullable ContactAllowed contactAllowed,

        @Schema(allowableValues = {"urgent", "normal", "low"}) @Nullable
        String urgency,

        @Nullable String urgencyReason,

        @Schema(allowableValues = {"work", "refer_out", "decline", "spam"}) @Nullable
        String disposition,

        List<PossibleDuplicate> possibleDuplicates,
        List<String> suggestedPages) {

    /// Whether it was set aside, and by which rules.
    public record Spam(boolean suspected, List<String> reasons) {}

    /// What stands open now; a later refusal counts for what came before.
    public record ContactAllowed(boolean call, boolean email) {}

    /// Another family it may be the same as.
    public record PossibleDuplicate(
            String caseNumber,
            UUID personId,
            boolean sameCase,
            boolean samePerson,
            @Schema(description = "From 0 to 1") double score,
            List<String> reasons) {}
}
