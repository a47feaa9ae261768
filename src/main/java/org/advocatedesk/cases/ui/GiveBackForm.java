package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// Gives a family back to everybody, with a word to whoever comes next.
class GiveBackForm extends Composite<Div> {
    final TextField why = new TextField("What the next one should know");

    GiveBackForm(Workbench bench, CaseId id, Runnable done) {
        why.addClassName("wide");
        why.setMaxLength(300);
        var give = Parts.lamp(Icon.RETRY, "Give back", "Enter", () -> {
            if (Feedback.attempt(() -> bench.desk().release(id, why.getValue()))) done.run();
        });
        getContent().add(Pieces.div("fields", why), Pieces.div("ends", give));
    }
}
