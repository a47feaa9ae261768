package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.advocatedesk.cases.FamilyAction;
import org.advocatedesk.shared.ui.Keys;

/// What stands around the queue's rows and never changes: the heads of its columns, and the keys that work later.
final class QueueAround {
    private QueueAround() {}

    static Component columnHeads() {
        var heads = Pieces.div("qrow qhead", new Span(), new Span("Family and need"), new Span("Why here"));
        heads.add(new Span("Waiting · may call"), new Span("State"));
        heads.getElement().setAttribute("aria-hidden", "true");
        return heads;
    }

    /// What works once a family is chosen, for the list of all keys.
    static Div laterKeys(List<FamilyAction> actions) {
        var later = new Div(
                Keys.later("t", "Take this family"),
                Keys.later("f", "Write down a fact"),
                Keys.later("o", "Open the case"),
                Keys.later("g", "More"));
        for (var action : actions) if (!action.isRare()) later.add(Keys.later(action.key(), action.label()));
        later.getElement().setAttribute("hidden", true);
        return later;
    }
}
