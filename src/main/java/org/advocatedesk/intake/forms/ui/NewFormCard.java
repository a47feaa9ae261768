package org.advocatedesk.intake.forms.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.advocatedesk.intake.forms.FormKind;
import org.advocatedesk.intake.forms.Slugs;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// A new form of a kind: its name, and the address that follows from it.
class NewFormCard extends Composite<Section> {
    final TextField name = new TextField("Name");
    final Select<FormKind> kind = new Select<>();
    final TextField address = new TextField("Address");
    private final Make make;

    /// Makes it.
    interface Make {
        void form(FormKind kind, String name, String address);
    }

    NewFormCard(Make make) {
        this.make = make;
    }

    @Override
    protected Section initContent() {
        kind.setLabel("For");
        kind.setItems(FormKind.values());
        kind.setItemLabelGenerator(FormKind::label);
        kind.setValue(FormKind.CASE_REVIEW);
        name.setPlaceholder("Second opinion");
        name.setMaxLength(120);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addValueChangeListener(typed -> address.setValue(Slugs.of(typed.getValue())));
        address.setHelperText("Small letters, digits and dashes; it stays.");
        address.setMaxLength(60);
        var fields = new Div(name, kind, address, Parts.button(Icon.PLUS, "Make this form", "Enter", this::form));
        fields.addClassName("new-form");
        return Parts.card("A new form", fields);
    }

    private void form() {
        Feedback.attempt(() -> make.form(kind.getValue(), name.getValue(), address.getValue()));
    }
}
