package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import org.advocatedesk.calls.HandOvers.Choice;
import org.advocatedesk.shared.ui.Keys;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Colleague;

/// Who is in and can take the caller; one press keeps the call and hands the family over with the note.
final class HandOverBox extends Div {
    private static final String FIRST = "h";

    HandOverBox(List<Choice> choices, Consumer<Colleague> hand) {
        addClassName("hand-over");
        add(new H2("Hand over"));
        if (choices.isEmpty()) {
            add(Parts.hint(
                    "No other advocate is at their desk. Promise a callback, and the family waits in the queue."));
            return;
        }
        var list = new Div();
        list.addClassName("cands");
        for (var choice : choices) list.add(row(choice, choice.equals(choices.getFirst()), hand));
        add(list);
    }

    private static NativeButton row(Choice choice, boolean first, Consumer<Colleague> hand) {
        var who = choice.colleague();
        var small = new Element("small");
        small.setText(choice.owner() ? "has this family, is in" : "is in");
        var words = new Div(who.fullName());
        words.getElement().appendChild(small);
        var row = new NativeButton();
        row.addClassName("cand");
        row.add(Parts.face(who.initials(), who.fullName()), words);
        row.setAriaLabel("Hand the caller to " + who.fullName());
        row.addClickListener(click -> hand.accept(who));
        if (!first) return row;
        row.add(Keys.cap(FIRST));
        return Keys.bind(row, FIRST, "Hand the caller to " + who.fullName());
    }
}
