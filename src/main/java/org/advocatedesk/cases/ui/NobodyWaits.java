package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.advocatedesk.cases.QueueFilter;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// The queue where nobody is left in it: what is done, and what else there is.
class NobodyWaits extends Composite<Div> {

    NobodyWaits(QueueFilter filter, int all, Consumer<QueueFilter> open) {
        var lamp = Pieces.div("scene");
        lamp.getElement().setAttribute("aria-hidden", "true");
        var stays = Parts.hint("This page stays awake. A new family appears by itself.");
        if (filter.letsAllPass() || all == 0)
            getContent()
                    .add(
                            lamp,
                            Parts.empty("Nobody waits", "Every family is answered, or none has written yet.", stays));
        else
            getContent()
                    .add(
                            lamp,
                            Parts.empty(
                                    "Nobody in this list waits for you",
                                    "Everyone it asks for has been answered or cannot be called just now.",
                                    Parts.lamp(
                                            Icon.QUEUE,
                                            "Show all " + QueueHead.words(all),
                                            "a",
                                            () -> open.accept(QueueFilter.ALL)),
                                    stays));
        getContent().addClassName("nobody");
    }
}
