package org.advocatedesk.cases;

/// How soon somebody must look, by what the family wrote.
public enum Urgency {
    URGENT("Urgent"),
    NORMAL("Normal"),
    LOW("Can wait");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
