package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.advocatedesk.calls.Dialling;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Ticking;
import org.advocatedesk.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/// On the line since when, with which number, who rang; and where we ring, the call itself.
final class PhoneLine extends Div {
    private final Runnable turn;
    private final Runnable dial;

    PhoneLine(Runnable turn, Runnable dial) {
        this.turn = turn;
        this.dial = dial;
        addClassName("line");
    }

    void show(HeardSoFar heard, String number, Instant now) {
        boolean begun = !heard.isNothing();
        var on = Parts.tag(Icon.PHONE, begun ? "On the line, " : "Ready", begun ? Tone.KEPT : Tone.OURS);
        on.addClassName("on");
        if (begun) on.add(Ticking.since(heard.startedAt(), now));
        var tel = new Span(number);
        tel.addClassName("ad-tel");
        var turns = new Button(heard.weRang() ? "We rang" : "They rang", click -> turn.run());
        turns.addThemeNames("small", "tertiary");
        turns.setTooltipText("Change who rang");
        removeAll();
        add(on, tel, turns);
    }

    /// Blocked with its reason while a rule forbids the call.
    void offer(@Nullable FamilyCard family, Dialling.@Nullable Outlook outlook) {
        if (family == null || outlook == null) return;
        var button = Parts.lamp(
                Icon.PHONE, "Call " + family.phone().map(p -> p.display()).orElse("them"), "c", dial);
        button.addClassName("dial");
        button.setEnabled(!outlook.blocked());
        add(button);
        if (!outlook.words().isBlank()) {
            var why = Parts.hint(outlook.words());
            why.addClassName("why");
            add(why);
        }
    }
}
