package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.advocatedesk.calls.CallToLog;
import org.advocatedesk.calls.CallbackRow;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// Promises a callback; where the family was promised one already, offers to move that rather than make a second.
final class PromiseForm extends Div {
    /// What the form reads and does for its family.
    interface Deeds {
        List<CallbackRow> open();

        String words(CallbackRow promise);

        void promise(CallToLog.Promise to);

        void move(CallbackRow promise, CallToLog.Promise to);
    }

    final PromiseFields fields;
    private final Deeds deeds;
    private final Runnable done;
    private final Div already = new Div();
    private final Div ends = new Div();
    private List<CallbackRow> known;

    PromiseForm(PromiseFields.Situation situation, Deeds deeds, Runnable done) {
        this.fields = new PromiseFields(situation);
        this.deeds = deeds;
        this.done = done;
        this.known = deeds.open();
        addClassName("call-form");
        already.addClassName("already");
        ends.addClassName("ends");
        already.getElement().setAttribute("role", "status");
        add(already, fields, ends);
        show();
    }

    private void show() {
        already.removeAll();
        ends.removeAll();
        already.setVisible(!known.isEmpty());
        known.forEach(promise -> already.add(new Paragraph(deeds.words(promise) + ".")));
        if (known.isEmpty()) ends.add(Parts.lamp(Icon.CALLBACK, "Promise", "Enter", () -> press(deeds::promise)));
        else
            ends.add(
                    Parts.lamp(
                            Icon.CALLBACK, "Move this promise", "Enter", () -> press(to -> deeds.move(soonest(), to))),
                    Parts.button(Icon.CALLBACK, "Promise a second call", "", () -> press(deeds::promise)));
        ends.add(Parts.button(Icon.DOWN, "Not now", "", done));
    }

    private CallbackRow soonest() {
        return known.getLast();
    }

    private interface Deed {
        void doTo(CallToLog.Promise to);
    }

    /// What a colleague promised since the form opened is shown before anything is done.
    private void press(Deed deed) {
        var now = deeds.open();
        if (!now.equals(known)) {
            known = now;
            show();
            Feedback.say("A colleague changed what this family is promised. Look at it, then choose again.");
        } else if (Feedback.attempt(() -> deed.doTo(chosen()))) done.run();
    }

    private CallToLog.Promise chosen() {
        var value = fields.value();
        if (value == null) throw new Refusal("Choose when we ring back.");
        return value;
    }
}
