package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.html.Div;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// The foot of a long list: more of it, or where else to look.
final class ListEnd extends Div {
    private final Runnable more;

    ListEnd(Runnable more) {
        this.more = more;
        addClassName("list-end");
    }

    void show(boolean thereIsMore, boolean offered) {
        removeAll();
        setVisible(thereIsMore);
        if (thereIsMore && offered) add(Parts.button(Icon.CALLBACK, "Show 100 more", "", more));
        else if (thereIsMore)
            add(Parts.hint("The earliest 500 are shown. Keep or move some of them, and more appear."));
    }
}
