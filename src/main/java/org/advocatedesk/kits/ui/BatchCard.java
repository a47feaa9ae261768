package org.advocatedesk.kits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.advocatedesk.kits.KitId;
import org.advocatedesk.kits.KitState;
import org.advocatedesk.kits.PromiseWords;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Ticking;
import org.advocatedesk.shared.ui.Tone;

/// Tonight at a glance: how long until the carrier comes, how far the batch is, and the next right thing.
final class BatchCard extends Composite<Section> {
    private final Consumer<List<KitId>> print;
    private final Consumer<List<KitId>> handOver;

    BatchCard(Consumer<List<KitId>> print, Consumer<List<KitId>> handOver) {
        this.print = print;
        this.handOver = handOver;
        getContent().addClassNames("card", "batch");
        getContent().getElement().setAttribute("aria-label", "The next pick-up");
    }

    void show(MailroomShown shown, ZoneId ours) {
        getContent().removeAll();
        getContent().add(left(shown, ours), progress(shown), next(shown));
    }

    private static Div left(MailroomShown shown, ZoneId ours) {
        var where = Parts.hint(
                "Pick-up " + when(shown, ours) + ", " + shown.pickUps().rules().pickUpPoint());
        var big = new Div(Ticking.until(shown.pickUp(), shown.now()));
        big.addClassName("big");
        boolean soon = Duration.between(shown.now(), shown.pickUp()).toMinutes() <= 60;
        return new Div(where, big, Parts.tag(Icon.WAIT, "left to hand over", soon ? Tone.SOON : Tone.PLAIN));
    }

    private static String when(MailroomShown shown, ZoneId ours) {
        return TimeWords.moment(shown.pickUp(), ours, shown.now());
    }

    private static Div progress(MailroomShown shown) {
        var bar = new Div();
        bar.addClassName("segs");
        bar.getElement().setAttribute("aria-hidden", "true");
        var legend = new Div();
        legend.addClassName("legend");
        part(shown, KitState.PACKED, Icon.ALLOWED, Tone.KEPT, "packed and scanned", bar, legend);
        part(shown, KitState.PRINTED, Icon.PRINT, Tone.OURS, "labels printed", bar, legend);
        part(shown, KitState.IN_BATCH, Icon.FILE, Tone.ASK, "to print", bar, legend);
        part(shown, KitState.HELD, Icon.WARN, Tone.LATE, "can’t leave yet", bar, legend);
        return new Div(bar, legend);
    }

    private static void part(
            MailroomShown shown, KitState state, Icon icon, Tone tone, String words, Div bar, Div legend) {
        int count = shown.counts().tonight(state);
        if (count > 0) {
            var segment = new Element("i").setAttribute("data-tone", tone.id());
            segment.getStyle().set("--n", String.valueOf(count));
            bar.getElement().appendChild(segment);
        }
        var number = new Anchor(MailroomTabs.path(state), String.valueOf(count));
        number.addClassName("ad-num");
        var tag = new Span(icon.draw(), number, new Span(words));
        tag.addClassName("ad-tag");
        legend.add(Parts.tone(tag, count == 0 ? Tone.PLAIN : tone));
    }

    /// One filled button: print what is to print, else hand over what is packed.
    private Div next(MailroomShown shown) {
        var toPrint = shown.tonight(KitState.IN_BATCH);
        var packed = shown.tonight(KitState.PACKED);
        var next = new Div();
        next.addClassName("next");
        boolean gone = shown.leftWithoutAWord();
        if (!toPrint.isEmpty() && !gone) next.add(printButton(toPrint, true));
        if (!packed.isEmpty()) next.add(handOverButton(packed, toPrint.isEmpty() || gone));
        if (!toPrint.isEmpty() && gone) next.add(printButton(toPrint, false));
        return next;
    }

    private com.vaadin.flow.component.Component printButton(List<KitId> ids, boolean lamp) {
        var words = ids.size() == 1 ? "Print 1 label" : "Print " + ids.size() + " labels";
        return lamp
                ? Parts.lamp(Icon.PRINT, words, "p", () -> print.accept(ids))
                : Parts.button(Icon.PRINT, words, "p", () -> print.accept(ids));
    }

    private com.vaadin.flow.component.Component handOverButton(List<KitId> ids, boolean lamp) {
        var words = ids.size() == 1 ? "Hand over 1 kit" : "Hand over " + ids.size() + " kits";
        return lamp
                ? Parts.lamp(Icon.TRUCK, words, "h", () -> handOver.accept(ids))
                : Parts.button(Icon.TRUCK, words, "h", () -> handOver.accept(ids));
    }

    /// "Tuesday’s batch"
    static String batchName(MailroomShown shown) {
        return PromiseWords.weekday(
                        LocalDate.ofInstant(shown.pickUp(), shown.pickUps().zone())) + "’s batch";
    }
}
