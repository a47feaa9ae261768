package org.advocatedesk.shared.ui;

/// Colour is time or danger: amber soon, brick late, green kept, dusk shut, blue ask, spruce ours; plain at rest.
public enum Tone {
    PLAIN(""),
    SOON("soon"),
    LATE("late"),
    KEPT("kept"),
    SHUT("shut"),
    ASK("ask"),
    OURS("ours");

    private final String id;

    Tone(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Tone named(String id) {
        for (var tone : values()) if (tone.id.equals(id)) return tone;
        return PLAIN;
    }
}
