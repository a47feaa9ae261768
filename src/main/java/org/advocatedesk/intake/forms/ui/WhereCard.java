package org.advocatedesk.intake.forms.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.advocatedesk.intake.forms.Form;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// Where the form stands: the line for the website, which websites may show it, and whether browsers work a moment
/// before they send.
class WhereCard extends Composite<Section> {
    final TextField name = new TextField("What we call it");
    final TextArea origins = new TextArea("Websites that may show it, one a line");
    final Checkbox proof = new Checkbox("Visitors’ browsers work a moment before they send, against machines");
    final TextArea line = new TextArea("The line for the website");
    final Button keep;
    private final Form form;
    private final String base;

    /// Keeps it.
    interface Keep {
        void settings(String name, String origins, boolean proof);
    }

    WhereCard(Form form, String base, Keep keep) {
        this.form = form;
        this.base = base;
        this.keep = Parts.button(Icon.CHECK, "Keep these settings", "", () -> {
            if (Feedback.attempt(() -> keep.settings(name.getValue(), origins.getValue(), proof.getValue())))
                Feedback.say("The settings are kept.");
        });
        name.setValue(form.name());
        name.setMaxLength(120);
        origins.setValue(String.join("\n", form.origins()));
        origins.setPlaceholder("https://www.example.org");
        origins.setHelperText("Leave it empty for any website.");
        proof.setValue(form.needsProof());
        line.setValue(embedLine());
        line.setReadOnly(true);
    }

    @Override
    protected Section initContent() {
        var copy = Parts.button(Icon.FILE, "Copy the line", "", this::copy);
        var plain = new Anchor("forms/" + form.slug(), "Its page without scripts");
        plain.setRouterIgnore(true);
        plain.setTarget("_blank");
        var fields = new Div(line, new Div(copy, plain), name, origins, proof, keep);
        fields.addClassNames("fields", "form-where");
        return Parts.card("Where it stands", fields);
    }

    /// Without scripts the link in it leads to the plain page.
    private String embedLine() {
        return "<script type=\"module\" src=\"%s/embed/forms.js\"></script><desk-form form=\"%s\"><a href=\"%s/forms/%s\">%s</a></desk-form>"
                .formatted(base, form.slug(), base, form.slug(), "Write to us");
    }

    private void copy() {
        UI.getCurrent().getPage().executeJs("navigator.clipboard?.writeText($0)", line.getValue());
        Feedback.say("The line is copied. Paste it where the form is to stand.");
    }
}
