package org.advocatedesk.cases;

/// What may be known of a patient.
public enum FactKind {
    DIAGNOSIS("Illness"),
    STAGE("Stage"),
    DIAGNOSED_ON("Found"),
    DOCTOR("Doctor"),
    TREATMENT("Treatment"),
    WORKED_AS("Worked as"),
    EMPLOYERS("Worked for"),
    EXPOSURE_YEARS("Years"),
    SERVICE("Service"),
    SMOKING("Smoking"),
    REPRESENTED("Lawyer"),
    DIED_ON("Died"),
    BORN_ON("Born"),
    MAY_LEAVE_MESSAGE("Message"),
    TIME_ZONE("Their time"),
    OTHER("Also");

    private final String label;

    FactKind(String label) {
        this.label = label;
    }

    /// Has a form of its own, because more follows from it than a line among the facts.
    public boolean hasItsOwnForm() {
        return this == DIED_ON || this == TIME_ZONE;
    }

    public String label() {
        return label;
    }
}
