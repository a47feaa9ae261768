package org.advocatedesk.intake.door;

import org.advocatedesk.intake.forms.PublishedForms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which version of which form was before the eyes of whoever sent something: `slug@number` where it is one of ours,
/// else as they said it.
@Component
class FormSaid {
    private final PublishedForms forms;

    FormSaid(PublishedForms forms) {
        this.forms = forms;
    }

    @Nullable
    String of(SentFields fields, String address) {
        var named = fields.text("form.id").strip();
        var number = fields.text("form.version").strip();
        var slug = named.isEmpty() ? address : named;
        if (number.matches("\\d{1,6}")) {
            var seen = forms.version(slug, Integer.parseInt(number));
            if (seen.isPresent()) return seen.get().seen();
        }
        var said = fields.text("form").strip();
        if (!said.isEmpty()) return said;
        return slug.isEmpty() ? null : slug + (number.isEmpty() ? "" : ", " + number);
    }
}
