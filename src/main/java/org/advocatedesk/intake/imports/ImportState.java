package org.advocatedesk.intake.imports;

import java.util.Locale;

/// How far a list has come.
public enum ImportState {
    MAPPING("Say what its columns mean"),
    CHECKING("Is looked through"),
    CHECKED("Looked through"),
    RUNNING("Is taken in"),
    DONE("Taken in"),
    UNDOING("Is taken back"),
    UNDONE("Taken back");

    private final String label;

    ImportState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
