package org.advocatedesk.calls;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// One promise in a list, with the window in which its family may be called today. Equal by id, so that a refresh keeps
/// the selection.
public record CallbackRow(
        CallbackId id,
        CaseId caseId,
        long caseNumber,
        String who,
        String tie,
        @Nullable String phone,
        String reason,
        String note,
        Instant dueAt,
        @Nullable ZoneId theirZone,
        boolean theyAsked,
        StaffId ownerId,
        String ownerName,
        String promisedBy,
        Instant promisedAt,
        int timesMoved,
        @Nullable Instant settledAt,
        @Nullable CallbackEnd settledHow,
        @Nullable Instant teamSince,
        @Nullable Instant managerSince,
        @Nullable String usState,
        @Nullable String contactHold,
        @Nullable Instant openUntil,
        @Nullable Instant opensAt,
        @Nullable String closesLocal,
        int windowMinutes) {

    public boolean isOverdue(Instant now) {
        return settledAt == null && Overdue.holds(dueAt, now);
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    public String ownerFirstName() {
        return ownerName.split(" ", 2)[0];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallbackRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
