package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FactKind;
import org.advocatedesk.cases.NewFact;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// Writes down what we are told of the patient: what, who said so, and how we know.
class FactForm extends Composite<Div> {
    final Select<FactKind> kind = new Select<>();
    final TextField value = new TextField("What is known");
    final Teller teller;
    final TextField on = new TextField("When, as they said it");

    FactForm(Workbench bench, CaseId id, String contact, FactKind about, Runnable done) {
        kind.setLabel("About");
        kind.setItems(
                Stream.of(FactKind.values()).filter(k -> !k.hasItsOwnForm()).toList());
        kind.setItemLabelGenerator(FactKind::label);
        kind.setValue(about);
        teller = new Teller(contact);
        on.setPlaceholder("14 Aug 2026, or last spring");
        on.setMaxLength(40);
        value.addClassName("wide");
        value.setMaxLength(2000);
        value.setAutofocus(true);
        var save = Parts.lamp(Icon.CHECK, "Write it down", "Enter", () -> {
            if (Feedback.attempt(() -> bench.facts().record(id, told()))) done.run();
        });
        var fields = Pieces.div("fields", kind, on, value);
        fields.add(teller.fields());
        getContent().add(fields, Pieces.div("ends", save));
    }

    private NewFact told() {
        var when = on.getValue().strip();
        return new NewFact(
                kind.getValue(),
                value.getValue().strip(),
                teller.name(),
                teller.source.getValue(),
                when.isEmpty() ? null : when);
    }
}
