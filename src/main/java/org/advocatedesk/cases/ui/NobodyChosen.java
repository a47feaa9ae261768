package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import org.advocatedesk.shared.ui.Keys;
import org.advocatedesk.shared.ui.Parts;

/// What stands beside the queue before a family is chosen.
class NobodyChosen extends Composite<Aside> {

    NobodyChosen() {
        var keys = Pieces.div(
                "ad-keys",
                new Span(Keys.cap("j"), new Span("the first family")),
                new Span(Keys.cap("n"), new Span("take the best for me")));
        getContent().addClassNames("detail", "blank");
        getContent()
                .add(Parts.empty(
                        "Choose a family",
                        "Their words, what is due and what we know stand here; nothing in the list moves away.",
                        keys));
    }
}
