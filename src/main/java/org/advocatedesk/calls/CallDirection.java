package org.advocatedesk.calls;

/// Who rang whom.
public enum CallDirection {
    IN("they rang"),
    OUT("we rang");

    private final String label;

    CallDirection(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
