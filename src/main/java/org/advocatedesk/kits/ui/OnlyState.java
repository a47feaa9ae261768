package org.advocatedesk.kits.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.advocatedesk.kits.KitState;
import org.advocatedesk.kits.MailroomTab;
import org.jspecify.annotations.Nullable;

/// Says that the list shows one state alone, with the way back to all of it.
final class OnlyState extends Div {
    OnlyState() {
        addClassName("only-state");
        setVisible(false);
    }

    /// Null shows all.
    void show(@Nullable KitState state) {
        setVisible(state != null);
        removeAll();
        if (state == null) return;
        var all = new Anchor(MailroomTabs.path(MailroomTab.TONIGHT), "Show all");
        add(new Span("Only “" + state.label() + "”."), all);
    }
}
