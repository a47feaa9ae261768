package org.advocatedesk.cases;

/// Who somebody is to the patient.
public enum Relation {
    SELF("the patient", "themselves", ""),
    SPOUSE("spouse", "a spouse", "spouse "),
    PARENT("son or daughter", "a parent", "a parent, "),
    CHILD("mother or father", "a child", "a child, "),
    SIBLING("brother or sister", "a brother or sister", "a sibling, "),
    FRIEND("friend", "a friend", "a friend, "),
    REPRESENTATIVE("representative", "somebody they represent", ""),
    OTHER("somebody close", "somebody close", "");

    private final String label;
    private final String nameless;
    private final String before;

    Relation(String label, String nameless, String before) {
        this.label = label;
        this.nameless = nameless;
        this.before = before;
    }

    /// Who they are to the patient, in words for a list of people.
    public String label() {
        return label;
    }

    /// "for spouse Carl": as much as is known from the relation and the patient's first name, and no guess about
    /// gender.
    public String tieTo(String patientGivenName) {
        return tieTo(patientGivenName, false);
    }

    /// The same, once the patient has died: "for the late Carl, a parent".
    public String tieTo(String patientGivenName, boolean died) {
        if (this == SELF) return died ? "the patient, who died" : "for themselves";
        var name = patientGivenName.strip();
        if (!died) return "for " + (name.isEmpty() ? nameless : before + name);
        if (name.isEmpty()) return "for " + nameless + " who died";
        var kin = before.isEmpty() ? "" : ", " + nameless;
        return "for the late " + name + kin;
    }
}
