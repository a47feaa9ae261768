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
    OTHER("Also");

    private final String label;

    FactKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
