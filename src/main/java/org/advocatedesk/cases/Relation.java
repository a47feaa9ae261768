package org.advocatedesk.cases;

/// Who somebody is to the patient.
public enum Relation {
    SELF("the patient", ""),
    SPOUSE("spouse", "spouse"),
    PARENT("son or daughter", "parent"),
    CHILD("mother or father", "child"),
    SIBLING("brother or sister", "sibling"),
    FRIEND("friend", "friend"),
    REPRESENTATIVE("representative", ""),
    OTHER("somebody close", ""),
    /// They wrote of nobody, and chose nobody: we ask, and guess nothing.
    UNKNOWN("not said who is ill", "");

    private final String label;
    private final String kin;

    /// `kin` is what the patient is to them, or blank where there is no plain word for it.
    Relation(String label, String kin) {
        this.label = label;
        this.kin = kin;
    }

    /// Who they are to the patient, in words for a list of people.
    public String label() {
        return label;
    }

    /// "for their spouse Carl": as much as is known from the relation and the patient's first name, and no guess about
    /// gender.
    public String tieTo(String patientGivenName) {
        return tieTo(patientGivenName, false);
    }

    /// The same, once the patient has died: "for their late spouse Carl".
    public String tieTo(String patientGivenName, boolean died) {
        if (this == UNKNOWN) return died ? "not said who died" : label;
        if (this == SELF) return died ? "the patient, who died" : "for themselves";
        var name = patientGivenName.strip();
        var late = died ? "late " : "";
        if (!kin.isEmpty()) return ("for their " + late + kin + " " + name).strip();
        if (!name.isEmpty()) return died ? "for the late " + name : "for " + name;
        var somebody = this == REPRESENTATIVE ? "somebody they represent" : "somebody close";
        return "for " + somebody + (died ? " who died" : "");
    }
}
