package org.advocatedesk.calls;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.advocatedesk.cases.FactKind;
import org.jspecify.annotations.Nullable;

/// What to say and what to ask on the phone, in English and Spanish; the rule set `phone-script`.
public record PhoneScript(
        Map<String, Words> greetings,
        Words crisis,
        Words crisisWords,
        List<Question> questions,
        Words notKnown,
        Words notSaid) {
    public static final String KIND = "phone-script";

    /// The same in both languages.
    public record Words(String en, String es) {
        public String in(String language) {
            return language.startsWith("es") ? es : en;
        }
    }

    /// A question whose answer becomes a fact; `free` where their own words may be the answer.
    public record Question(FactKind fact, Words ask, List<Words> answers, boolean free) {}

    /// Whom we speak with, as the greeting depends on it.
    public enum Situation {
        NEW("new", "Somebody new"),
        FIRST("first", "Never spoken to"),
        AGAIN("again", "A relative calls again"),
        PROMISED("promised", "We promised this call"),
        BEREAVED("bereaved", "Bereaved");

        private final String key;
        private final String label;

        Situation(String key, String label) {
            this.key = key;
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// The names that stand in the words; a caller without a name is greeted without one.
    public record Names(@Nullable String caller, String us, String me, String crisis) {}

    public String greeting(Situation situation, String language, Names names) {
        return fill(greetingFor(situation).in(language), names);
    }

    /// An organisation's own script may lack a greeting; the one for somebody new is always there.
    private Words greetingFor(Situation situation) {
        var words = greetings.get(situation.key);
        return words != null ? words : Objects.requireNonNull(greetings.get(Situation.NEW.key));
    }

    public String fill(String words, Names names) {
        var caller = names.caller() == null || names.caller().isBlank() ? "" : names.caller() + ", ";
        var filled = words.replace("{name, }", caller)
                .replace("{us}", names.us())
                .replace("{me}", names.me())
                .replace("{crisis}", names.crisis());
        return filled.isEmpty() ? filled : Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    }
}
