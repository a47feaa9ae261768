package org.advocatedesk.calls;

import java.util.Arrays;
import java.util.List;

/// How a call ended, and what follows from it.
public enum CallOutcome {
    CONVERSATION("Talked", "1", true),
    VOICEMAIL("Voicemail", "2", false),
    NO_ANSWER("No answer", "3", false),
    BUSY("Busy", "4", false),
    CALLBACK_SET("Callback", "5", true),
    HUNG_UP("Hung up", "6", false),
    WRONG_NUMBER("Wrong number", "7", false),
    DISCONNECTED("Dead line", "8", false),
    DO_NOT_CALL("Do not call", "9", true);

    private final String label;
    private final String key;
    private final boolean spoke;

    CallOutcome(String label, String key, boolean spoke) {
        this.label = label;
        this.key = key;
        this.spoke = spoke;
    }

    public String label() {
        return label;
    }

    /// For narrow buttons.
    public String shortLabel() {
        return this == WRONG_NUMBER ? "Wrong no." : label;
    }

    /// The digit that saves a call with this outcome.
    public String key() {
        return key;
    }

    /// Somebody of the family was spoken to.
    public boolean spoke() {
        return spoke;
    }

    /// We try again by the cadence.
    public boolean wantsAnotherTry() {
        return this == VOICEMAIL || this == NO_ANSWER || this == BUSY || this == HUNG_UP;
    }

    /// It ends with a promise to ring back.
    public boolean promises() {
        return this == CALLBACK_SET;
    }

    /// The number is no longer offered for this person.
    public boolean putsNumberAside() {
        return this == WRONG_NUMBER || this == DISCONNECTED;
    }

    /// Nobody may call this number any more.
    public boolean refusesCalls() {
        return this == DO_NOT_CALL;
    }

    /// For SQL: the outcomes that count as a conversation.
    public static List<String> conversations() {
        return Arrays.stream(values())
                .filter(CallOutcome::spoke)
                .map(Enum::name)
                .toList();
    }
}
