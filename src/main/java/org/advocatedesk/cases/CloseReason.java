package org.advocatedesk.cases;

/// Why a case was closed; every closed case has one.
public enum CloseReason {
    NO_DIAGNOSIS("No diagnosis"),
    NO_EXPOSURE("No exposure"),
    ALREADY_REPRESENTED("Already represented"),
    DEADLINE_CONCERN("Deadline concern, counsel decided"),
    DUPLICATE("The same family twice"),
    UNREACHABLE("Could not be reached"),
    INFORMATION_ONLY("Wanted information only"),
    SPAM("Not a family"),
    DECLINED("They declined"),
    DECEASED_NO_REPRESENTATIVE("Died, nobody to speak for them");

    private final String label;

    CloseReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
