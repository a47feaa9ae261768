package org.advocatedesk.kits.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.advocatedesk.kits.KitHold;
import org.advocatedesk.kits.KitOutlook;
import org.advocatedesk.kits.KitOutlook.Check;
import org.advocatedesk.kits.PromiseWords;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Ticking;
import org.advocatedesk.shared.ui.Tone;

/// What may be said to the family before they hang up: when it leaves and arrives, how long there is, what was checked.
final class PromiseMeter extends Div {
    /// The gauge covers the last hours before the carrier comes.
    private static final Duration COVERED = Duration.ofHours(4);

    final Div headline = new Div();
    private final Div why = new Div();
    private final Div gauge = new Div();
    private final Div line = new Div();
    /// What was looked at; the form sets it below its fields, so that nothing moves while somebody types.
    final UnorderedList checks = new UnorderedList();

    PromiseMeter() {
        addClassName("promise-meter");
        headline.addClassName("headline");
        headline.getElement().setAttribute("role", "status");
        why.addClassNames("s", "mut");
        gauge.addClassName("ad-meter");
        gauge.getElement().setAttribute("aria-hidden", "true");
        line.addClassName("meter-line");
        checks.addClassName("checks");
        add(headline, why, gauge, line);
    }

    void show(KitOutlook outlook, String town, ZoneId ours, Instant now) {
        var said = PromiseWords.headline(outlook.promise(), ours, now);
        headline.setText(
                outlook.canLeave()
                        ? said
                        : outlook.heldBecause().map(h -> h.sentence()).orElse(said));
        why.setText(outlook.canLeave() ? outlook.promise().notOvernight() : otherwise(outlook) + lower(said) + ".");
        why.setVisible(!why.getText().isBlank());
        showTime(outlook, town, now);
        checks.removeAll();
        outlook.checks().forEach(check -> checks.add(item(check)));
    }

    private void showTime(KitOutlook outlook, String town, Instant now) {
        var left = Duration.between(now, outlook.pickUpAt());
        var tone = left.toMinutes() <= 60 ? Tone.SOON : Tone.PLAIN;
        gauge.getStyle().set("--p", String.valueOf(Math.max(0, 1 - left.toMinutes() / (double) COVERED.toMinutes())));
        gauge.getElement()
                .setAttribute(
                        "data-fill-from", outlook.pickUpAt().minus(COVERED).toString())
                .setAttribute("data-fill-to", outlook.pickUpAt().toString());
        Parts.tone(gauge, tone);
        var tag = new Span(Icon.WAIT.draw(), Ticking.until(outlook.pickUpAt(), now), new Span("to pick-up"));
        tag.addClassName("ad-tag");
        var there = new Span((town + " " + outlook.address().zip5()).strip());
        there.addClassName("there");
        line.removeAll();
        line.add(Parts.tone(tag, tone), there);
    }

    private static String otherwise(KitOutlook outlook) {
        var hold = outlook.hold();
        if (hold == KitHold.SAME_HOUSEHOLD) return "If they want another: ";
        return hold != null && hold.leavesByPost() ? "By post: " : "Once that is mended: ";
    }

    private static ListItem item(Check check) {
        var item = new ListItem(icon(check).draw(), new Span(check.words()));
        return Parts.tone(
                item,
                switch (check.sign()) {
                    case FINE -> Tone.KEPT;
                    case LOOK -> Tone.SOON;
                    case STOP -> Tone.LATE;
                });
    }

    private static Icon icon(Check check) {
        return check.sign() == KitOutlook.Sign.FINE ? Icon.CHECK : Icon.WARN;
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
