package org.advocatedesk.intake.forms;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Everything a form asks and says, in both languages; published, it never changes.
public record FormBody(
        FormKind kind,
        Words title,
        Words lead,
        Words button,
        Words consent,
        Words foot,
        Words thanks,
        List<Step> steps) {

    public FormBody {
        title = Objects.requireNonNullElse(title, Words.NONE);
        lead = Objects.requireNonNullElse(lead, Words.NONE);
        button = Objects.requireNonNullElse(button, Words.NONE);
        consent = Objects.requireNonNullElse(consent, Words.NONE);
        foot = Objects.requireNonNullElse(foot, Words.NONE);
        thanks = Objects.requireNonNullElse(thanks, Words.NONE);
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /// Questions that stand on the screen together.
    public record Step(Words title, List<FormField> fields) {
        public Step {
            title = Objects.requireNonNullElse(title, Words.NONE);
            fields = fields == null ? List.of() : List.copyOf(fields);
        }
    }

    public Stream<FormField> fields() {
        return steps.stream().flatMap(step -> step.fields().stream());
    }

    public boolean asks(FieldKind kind) {
        return fields().anyMatch(field -> field.kind() == kind);
    }

    public FormBody withSteps(List<Step> others) {
        return new FormBody(kind, title, lead, button, consent, foot, thanks, others);
    }
}
