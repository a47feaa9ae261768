package org.advocatedesk.intake.forms;

import java.util.List;
import java.util.Objects;

/// One question of a form, in both languages.
public record FormField(String id, FieldKind kind, Words label, Words help, boolean required, List<Choice> choices) {

    public FormField {
        label = Objects.requireNonNullElse(label, Words.NONE);
        help = Objects.requireNonNullElse(help, Words.NONE);
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    /// An answer to choose; what travels is its value, or the English words where it has none.
    public record Choice(String value, Words label) {
        public Choice {
            value = Objects.requireNonNullElse(value, "");
            label = Objects.requireNonNullElse(label, Words.NONE);
        }

        public String sent() {
            return value.isBlank() ? label.en() : value;
        }
    }

    public FormField with(Words newLabel, Words newHelp) {
        return new FormField(id, kind, newLabel, newHelp, required, choices);
    }

    public FormField require(boolean answered) {
        return new FormField(id, kind, label, help, answered, choices);
    }

    public FormField choose(List<Choice> among) {
        return new FormField(id, kind, label, help, required, among);
    }
}
