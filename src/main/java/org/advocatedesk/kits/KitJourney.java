package org.advocatedesk.kits;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a kit travels and what was promised: when it leaves, when it arrives, or why not overnight.
@Embeddable
class KitJourney {
    @Enumerated(EnumType.STRING)
    private @Nullable Shipping shipping;

    private @Nullable Instant leaveAt;
    private @Nullable LocalDate arriveOn;
    private @Nullable String arriveBy;
    private String notOvernight = "";

    protected KitJourney() {}

    static KitJourney none() {
        return new KitJourney();
    }

    static KitJourney of(OvernightPromise promise) {
        var journey = new KitJourney();
        journey.shipping = promise.shipping();
        journey.leaveAt = promise.leaveAt();
        journey.arriveOn = promise.arriveOn();
        journey.arriveBy = promise.arriveBy().toString();
        var why = promise.notOvernight();
        journey.notOvernight = why.length() <= 300 ? why : why.substring(0, 300);
        return journey;
    }

    @Nullable
    Shipping shipping() {
        return shipping;
    }

    @Nullable
    Instant leaveAt() {
        return leaveAt;
    }
}
