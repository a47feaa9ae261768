package org.advocatedesk.calls;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/// Who ended a promise, when and how; giving up needs a reason.
@Embeddable
record Settlement(
        String settledBy,
        Instant settledAt,
        @Enumerated(EnumType.STRING) CallbackEnd settledHow,
        String settledWords) {

    static Settlement kept(String by, Instant at, CallOutcome outcome) {
        return new Settlement(by, at, CallbackEnd.KEPT, outcome.label());
    }

    static Settlement givenUp(String by, Instant at, String why) {
        if (why.isBlank()) throw new IllegalArgumentException("Say why you give this promise up.");
        if (why.length() > 400) throw new IllegalArgumentException("Keep the reason under 400 characters.");
        return new Settlement(by, at, CallbackEnd.GIVEN_UP, why.strip());
    }
}
