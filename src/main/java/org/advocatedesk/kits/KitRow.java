package org.advocatedesk.kits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.shared.PostalAddress;
import org.jspecify.annotations.Nullable;

/// A kit as lists show it.
public record KitRow(
        KitId id,
        long kitNumber,
        CaseId caseId,
        long caseNumber,
        UUID personId,
        String addressee,
        String tie,
        String kit,
        String language,
        boolean plainWrapping,
        PostalAddress typed,
        KitState state,
        @Nullable KitHold hold,
        String holdDetail,
        @Nullable Shipping shipping,
        @Nullable Instant leaveAt,
        @Nullable LocalDate arriveOn,
        @Nullable LocalTime arriveBy,
        String notOvernight,
        String askedBy,
        Instant askedAt,
        boolean again,
        @Nullable Instant packedAt,
        @Nullable String trackingNumber,
        @Nullable String carrier,
        @Nullable Instant handedOverAt,
        @Nullable Instant endedAt,
        String endWords) {

    public StandardAddress address() {
        return StandardAddress.of(typed);
    }

    /// "Wed by noon"; blank where nothing is promised.
    public String arrives(ZoneId ours, Instant now) {
        if (shipping == null || arriveOn == null || leaveAt == null || arriveBy == null) return "";
        return PromiseWords.inShort(shipping, arriveOn, arriveBy, leaveAt, ours, now);
    }

    /// Packed, but its pick-up has passed and nobody said that the carrier took it.
    public boolean waitsForHandOver(Instant now) {
        return state == KitState.PACKED && leaveAt != null && leaveAt.isBefore(now);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KitRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
