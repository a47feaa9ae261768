package org.advocatedesk.cases;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.advocatedesk.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// One family in the queue. Equal rows are rows of the same case, so that a refresh keeps the selection.
public record QueueRow(
        CaseId caseId,
        long caseNumber,
        Instant virtualArrival,
        CaseStatus status,
        @Nullable StaffId ownerId,
        @Nullable String ownerName,
        String who,
        String tie,
        String need,
        String channel,
        String language,
        Urgency urgency,
        @Nullable String usState,
        @Nullable ZoneId zone,
        @Nullable String phone,
        @Nullable String contactHold,
        Instant arrivedAt,
        @Nullable Instant firstAnswerDueAt,
        @Nullable Instant firstAttemptAt,
        @Nullable Instant nextDueAt,
        @Nullable Instant promiseAt,
        int attempts,
        @Nullable Instant lastContactAt,
        boolean bereaved,
        List<HeadStart> headStarts,
        @Nullable Instant openUntil,
        @Nullable Instant opensAt,
        @Nullable String closesLocal,
        int windowMinutes) {

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    /// Since when they wait for a word of ours.
    Instant waitsSince() {
        return lastContactAt == null ? arrivedAt : lastContactAt;
    }

    /// The promised call; where none is promised, behind all who have one.
    Instant promisedFirst() {
        return promiseAt == null ? END_OF_TIME : promiseAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QueueRow row && row.caseId.equals(caseId);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(caseId);
    }
}
