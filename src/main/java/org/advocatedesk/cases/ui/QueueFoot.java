package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.advocatedesk.shared.ui.Keys;

/// The common keys at the foot of the queue; a click does the same.
class QueueFoot extends Composite<Footer> {
    private final Span extent = new Span();
    private final NativeButton more;

    QueueFoot(Runnable down, Runnable up, Runnable best, Runnable showMore, boolean mayWork) {
        var keys = Pieces.div("ad-keys");
        keys.add(new Span(press("j", "Next family", down), press("k", "Family before", up), new Span("move")));
        if (mayWork) {
            var take = press("n", "Take the best for me", best);
            take.add(new Span("best for me"));
            keys.add(take);
            said(keys, "t", "take");
        }
        said(keys, "c", "call");
        said(keys, "b", "callback");
        said(keys, "f", "add a fact");
        said(keys, "?", "all keys");
        getContent().addClassName("foot");
        more = Pieces.linkish("Show more", showMore);
        var end = new Span(extent, more);
        end.addClassName("extent");
        getContent().add(keys, end);
    }

    /// How much of the list is loaded.
    void show(int loaded, int inList) {
        boolean all = loaded >= inList;
        extent.setText(all ? "" : loaded + " of " + QueueHead.words(inList));
        more.setVisible(!all && loaded < 500);
    }

    private static NativeButton press(String key, String meaning, Runnable run) {
        var button = new NativeButton();
        button.add(Keys.cap(key));
        button.addClickListener(click -> run.run());
        button.getElement().setAttribute("aria-label", meaning);
        return Keys.bind(button, key, meaning);
    }

    private static void said(Div keys, String key, String words) {
        keys.add(new Span(Keys.cap(key), new Span(words)));
    }
}
