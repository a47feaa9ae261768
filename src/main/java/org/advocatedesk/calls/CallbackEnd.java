package org.advocatedesk.calls;

/// How a promise ended.
public enum CallbackEnd {
    KEPT("kept"),
    GIVEN_UP("given up");

    private final String label;

    CallbackEnd(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
