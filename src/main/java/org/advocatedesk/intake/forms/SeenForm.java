package org.advocatedesk.intake.forms;

import java.util.Map;
import java.util.stream.Collectors;
import org.advocatedesk.intake.forms.PublishedForms.Published;
import org.jspecify.annotations.Nullable;

/// The form somebody saw when they wrote: its name and version in words, and what its own questions asked.
public record SeenForm(String words, Map<String, String> questions) {
    /// Where answers to a form's own questions travel.
    private static final String OWN = "answers.";

    public static final SeenForm NONE = new SeenForm("", Map.of());

    static SeenForm of(Published form) {
        return new SeenForm(
                form.name() + ", version " + form.number(),
                form.body()
                        .fields()
                        .filter(field -> field.kind().isOwn())
                        .collect(Collectors.toMap(
                                field -> OWN + field.id(),
                                field -> field.label().en(),
                                (one, other) -> one)));
    }

    /// A version nobody published here is shown as it was said.
    static SeenForm unknown(@Nullable String said) {
        return said == null || said.isBlank()
                ? NONE
                : new SeenForm("“" + said + "”, which is no form of ours", Map.of());
    }

    public static SeenForm of(PublishedForms forms, @Nullable String formVersion) {
        return formVersion == null
                ? NONE
                : forms.seen(formVersion).map(SeenForm::of).orElseGet(() -> unknown(formVersion));
    }

    /// What was asked, or the name it travelled under.
    public String question(String name) {
        return questions.getOrDefault(name, name);
    }
}
