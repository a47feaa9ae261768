package org.advocatedesk.intake;

import java.util.Locale;

/// Where a submission stands.
public enum SubmissionState {
    RECEIVED("Just came in"),
    UNDERSTOOD("A family’s case"),
    JOINED("Joined a family"),
    QUARANTINED("In quarantine"),
    FAILED("Not understood"),
    SPAM("Not a family"),
    EXAMPLE("An example"),
    SET_ASIDE("Set aside");

    private final String label;

    SubmissionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// As machines and the table have it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SubmissionState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
