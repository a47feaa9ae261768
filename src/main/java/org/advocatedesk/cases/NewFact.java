package org.advocatedesk.cases;

import org.jspecify.annotations.Nullable;

/// Something we are told of the patient: what, who said so, how we know, and since when it is true (as said).
public record NewFact(
        FactKind kind,
        String value,
        String saidBy,
        FactSource source,
        @Nullable String trueOn) {
    public NewFact {
        if (value.isBlank()) throw new IllegalArgumentException("Say what is known.");
        if (value.length() > 2000) throw new IllegalArgumentException("Keep it under 2,000 characters.");
    }
}
