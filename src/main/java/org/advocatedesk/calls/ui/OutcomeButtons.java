package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import org.advocatedesk.calls.Cadence;
import org.advocatedesk.calls.CallOutcome;
import org.advocatedesk.shared.ui.Keys;

/// The nine ways a call can end, each with what follows from it; one key saves the call and ends it.
final class OutcomeButtons extends Div {

    OutcomeButtons(Cadence cadence, int nextTry, Consumer<CallOutcome> end) {
        addClassName("outcomes");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "How did it end");
        var hint = new Span("Esc, then one key: saved and ended");
        hint.addClassName("count");
        var title = new H2("How did it end? ");
        title.add(hint);
        add(title);
        for (var outcome : CallOutcome.values()) add(button(outcome, follows(outcome, cadence, nextTry), end));
        add(others());
    }

    private static NativeButton button(CallOutcome outcome, String follows, Consumer<CallOutcome> end) {
        var button = new NativeButton();
        button.addClassName("oc");
        if (outcome.compareTo(CallOutcome.HUNG_UP) >= 0) button.addClassName("more");
        var small = new Element("small");
        small.setText(follows);
        button.getElement().appendChild(new Span(outcome.shortLabel()).getElement(), small);
        button.add(Keys.cap(outcome.key()));
        button.addClickListener(click -> end.accept(outcome));
        button.setAriaLabel(outcome.label() + ", " + follows);
        return Keys.bind(button, outcome.key(), "End the call: " + outcome.label());
    }

    /// On a small screen the rarer ends open behind one word.
    private NativeButton others() {
        var others = new NativeButton("Other…");
        others.addClassNames("oc", "small-only");
        others.addClickListener(click -> toggleClassName("all"));
        return others;
    }

    private void toggleClassName(String name) {
        setClassName(name, !hasClassName(name));
    }

    static String follows(CallOutcome outcome, Cadence cadence, int nextTry) {
        var again = nextTry > cadence.tries()
                ? "all " + cadence.tries() + " tries made"
                : "try " + nextTry + " of " + cadence.tries() + ", later";
        return switch (outcome) {
            case CONVERSATION -> "counts as reached";
            case VOICEMAIL, NO_ANSWER -> again;
            case BUSY -> "again in " + cadence.busyMinutes() + " min";
            case CALLBACK_SET -> "promise a time";
            case HUNG_UP -> "once more, gently";
            case WRONG_NUMBER, DISCONNECTED -> "number put aside";
            case DO_NOT_CALL -> "ends all calls";
        };
    }
}
