package org.advocatedesk.calls;

import static org.advocatedesk.calls.CallOutcome.Consequence.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How a call ended, and what follows from it.
public enum CallOutcome {
    CONVERSATION("Talked", REACHED),
    VOICEMAIL("Voicemail", NEXT_TRY),
    NO_ANSWER("No answer", NEXT_TRY),
    BUSY("Busy", NEXT_TRY),
    CALLBACK_SET("Callback", REACHED, PROMISED),
    HUNG_UP("Hung up", NEXT_TRY),
    WRONG_NUMBER("Wrong number", NUMBER_PUT_ASIDE),
    DISCONNECTED("Dead line", NUMBER_PUT_ASIDE),
    DO_NOT_CALL("Do not call", REACHED, CALLS_REFUSED);

    /// What an outcome brings about.
    public enum Consequence {
        REACHED,
        NEXT_TRY,
        PROMISED,
        NUMBER_PUT_ASIDE,
        CALLS_REFUSED
    }

    private final String label;
    private final Set<Consequence> consequences;

    CallOutcome(String label, Consequence... consequences) {
        this.label = label;
        this.consequences = EnumSet.copyOf(Arrays.asList(consequences));
    }

    public String label() {
        return label;
    }

    public boolean brings(Consequence consequence) {
        return consequences.contains(consequence);
    }

    /// Somebody of the family was spoken to.
    public boolean spoke() {
        return brings(REACHED);
    }

    /// The digit that saves a call with this outcome.
    public String key() {
        return String.valueOf(ordinal() + 1);
    }

    /// For SQL: the outcomes that count as a conversation.
    public static List<String> conversations() {
        return Arrays.stream(values())
                .filter(CallOutcome::spoke)
                .map(Enum::name)
                .toList();
    }
}
