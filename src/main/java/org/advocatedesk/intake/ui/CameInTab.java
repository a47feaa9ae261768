package org.advocatedesk.intake.ui;

/// The lists of what came in, and their part of the address.
enum CameInTab {
    QUARANTINE("quarantine", "Quarantine"),
    NOT_UNDERSTOOD("not-understood", "Not understood"),
    UNREADABLE("unreadable", "Unreadable"),
    DUPLICATES("duplicates", "Duplicates"),
    EVERYTHING("everything", "Everything");

    private final String id;
    private final String label;

    CameInTab(String id, String label) {
        this.id = id;
        this.label = label;
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    String link() {
        return this == DUPLICATES ? "came-in/duplicates" : "came-in?list=" + id;
    }

    static CameInTab named(String id) {
        for (var tab : values()) if (tab != DUPLICATES && tab.id.equals(id)) return tab;
        return QUARANTINE;
    }
}
