package org.advocatedesk.cases;

import java.util.EnumSet;
import java.util.Set;

/// Where a family stands with us, and where it may go from there.
public enum CaseStatus {
    NEW("New"),
    ATTEMPTING("Trying"),
    CONTACTED("In touch"),
    SCREENING("Screening"),
    QUALIFIED("Qualified"),
    AWAITING_RECORDS("For records"),
    NURTURE("Keeping in touch"),
    REFERRED("Referred"),
    RETAINED("Retained"),
    CLOSED("Closed");

    private final String label;

    CaseStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isOpen() {
        return this != CLOSED;
    }

    /// Nothing goes back to New, and closed cases reopen to where somebody talks to them again.
    public Set<CaseStatus> next() {
        return switch (this) {
            case NEW -> EnumSet.of(ATTEMPTING, CONTACTED, SCREENING, QUALIFIED, NURTURE, REFERRED, CLOSED);
            case ATTEMPTING -> EnumSet.of(CONTACTED, SCREENING, QUALIFIED, NURTURE, REFERRED, CLOSED);
            case CONTACTED -> EnumSet.of(ATTEMPTING, SCREENING, QUALIFIED, AWAITING_RECORDS, NURTURE, REFERRED, CLOSED);
            case SCREENING -> EnumSet.of(ATTEMPTING, CONTACTED, QUALIFIED, AWAITING_RECORDS, NURTURE, REFERRED, CLOSED);
            case QUALIFIED -> EnumSet.of(SCREENING, AWAITING_RECORDS, NURTURE, REFERRED, RETAINED, CLOSED);
            case AWAITING_RECORDS -> EnumSet.of(SCREENING, QUALIFIED, NURTURE, REFERRED, RETAINED, CLOSED);
            case NURTURE -> EnumSet.of(ATTEMPTING, CONTACTED, SCREENING, QUALIFIED, REFERRED, CLOSED);
            case REFERRED -> EnumSet.of(QUALIFIED, AWAITING_RECORDS, NURTURE, RETAINED, CLOSED);
            case RETAINED -> EnumSet.of(AWAITING_RECORDS, CLOSED);
            case CLOSED -> EnumSet.of(CONTACTED, SCREENING, NURTURE);
        };
    }

    public boolean mayBecome(CaseStatus other) {
        return next().contains(other);
    }
}
