package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.advocatedesk.cases.Presence;
import org.advocatedesk.shared.ui.Parts;

/// The faces of colleagues who have the same family open.
class Readers extends Composite<Span> {
    private String shown = "";

    Readers() {
        getContent().addClassName("faces");
    }

    void show(List<Presence.Someone> others) {
        if (others.toString().equals(shown)) return;
        shown = others.toString();
        getContent().removeAll();
        for (var someone : others) {
            var tag = new Span(Parts.face(someone.initials(), someone.fullName()), new Span(someone.words()));
            tag.addClassName("ad-tag");
            getContent().add(tag);
        }
    }
}
