package org.advocatedesk.cases;

/// Who somebody is to the patient.
public enum Relation {
    SELF("the patient", "self"),
    SPOUSE("husband or wife", "for her or his spouse"),
    PARENT("their parent is ill", "for a parent"),
    CHILD("their child is ill", "for a child"),
    SIBLING("brother or sister", "for a brother or sister"),
    FRIEND("friend", "for a friend"),
    REPRESENTATIVE("representative", "as representative"),
    OTHER("somebody else", "for somebody else");

    private final String label;
    private final String tie;

    Relation(String label, String tie) {
        this.label = label;
        this.tie = tie;
    }

    /// Who they are to the patient, in words for a list of people.
    public String label() {
        return label;
    }

    /// "for her husband Carl" without knowing more than the relation and the patient's first name.
    public String tieTo(String patientGivenName) {
        var who = patientGivenName.isBlank() ? "" : " " + patientGivenName;
        return switch (this) {
            case SELF -> "for themselves";
            case SPOUSE -> "for " + (who.isBlank() ? "husband or wife" : "spouse" + who);
            case PARENT -> "for " + (who.isBlank() ? "a parent" : "parent" + who);
            case CHILD -> "for " + (who.isBlank() ? "a child" : "child" + who);
            case SIBLING -> "for " + (who.isBlank() ? "a brother or sister" : "sibling" + who);
            default -> who.isBlank() ? tie : "for" + who;
        };
    }
}
