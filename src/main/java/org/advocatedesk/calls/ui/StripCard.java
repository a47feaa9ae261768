package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.advocatedesk.calls.CallbackEnd;
import org.advocatedesk.calls.CallbackRow;
import org.advocatedesk.calls.DayStrip;
import org.advocatedesk.shared.Initials;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;

/// Today at a glance: each clock a lane, its night shaded, promises as pins, and the line of now.
final class StripCard extends Section {
    private static final double PIN = 0.018;
    private static final double LABEL = 0.11;
    private final Consumer<CallbackRow> choose;

    StripCard(Consumer<CallbackRow> choose) {
        this.choose = choose;
        addClassNames("card", "strip");
        getElement().setAttribute("aria-label", "Today by clock");
    }

    /// `open` are all open promises of the list below, so that both count the same as late.
    void show(DayStrip.Strip strip, List<CallbackRow> today, List<CallbackRow> open, PromiseWords words) {
        removeAll();
        var lanes = new Div(nowLine(strip, words));
        lanes.addClassName("lanes");
        strip.lanes().forEach(lane -> lanes.add(lane(lane, strip, words)));
        lanes.add(hours(strip, words.ours()));
        add(head(today, open, words), lanes);
    }

    private static Header head(List<CallbackRow> today, List<CallbackRow> listed, PromiseWords words) {
        var quiet = new Span("in our hours; shaded is night there");
        quiet.addClassName("count");
        long kept =
                today.stream().filter(c -> c.settledHow() == CallbackEnd.KEPT).count();
        long late = listed.stream().filter(c -> c.isOverdue(words.now())).count();
        long lateToday = today.stream().filter(c -> c.isOverdue(words.now())).count();
        long open = today.stream().filter(c -> !c.isSettled()).count() - lateToday;
        var lateWords = late + " late" + (late > lateToday ? ", " + (late - lateToday) + " from before today" : "");
        var counts = new Span(
                Parts.tag(Icon.ALLOWED, kept + " kept", Tone.KEPT),
                Parts.tag(Icon.LATE, lateWords, late > 0 ? Tone.LATE : Tone.PLAIN),
                Parts.tag(Icon.WAIT, open + " to come", Tone.OURS));
        counts.addClassName("go");
        return new Header(new H2("Today, when each place may be called"), quiet, counts);
    }

    private Div lane(DayStrip.Lane lane, DayStrip.Strip strip, PromiseWords words) {
        var name = new Element("b");
        name.setText(lane.name());
        var time = new Span(TimeWords.hour(words.now(), lane.zone()));
        time.addClassName("t");
        var title = new Span();
        title.addClassName("zone-name");
        title.getElement().appendChild(name, time.getElement());
        var open = new Element("i");
        open.setText("from " + TimeWords.hour(lane.opens(), lane.zone()));
        place(open, "--a", strip.at(lane.opens()));
        place(open, "--b", strip.at(lane.closes()));
        place(open, "--pad", free(lane, strip) - strip.at(lane.opens()));
        var night = new Div();
        night.addClassName("night");
        night.getElement().appendChild(open);
        lane.promises().forEach(promise -> night.add(pin(promise, strip, words)));
        var row = new Div(title, night);
        row.addClassName("zone");
        return row;
    }

    /// Where the words of a lane find room beside the pins at its beginning.
    private static double free(DayStrip.Lane lane, DayStrip.Strip strip) {
        double left = strip.at(lane.opens());
        var pins = lane.promises().stream()
                .mapToDouble(promise -> strip.at(promise.dueAt()))
                .sorted()
                .toArray();
        for (double pin : pins) if (pin > left - PIN && pin < left + LABEL) left = pin + PIN;
        return left;
    }

    private Anchor pin(CallbackRow promise, DayStrip.Strip strip, PromiseWords words) {
        boolean kept = promise.settledHow() == CallbackEnd.KEPT;
        var pin = new Anchor("callbacks?promise=" + promise.id().value(), kept ? "✓" : initial(promise.who()));
        pin.getElement().setAttribute("router-ignore", true);
        pin.addClassName("pin");
        pin.setClassName("done", promise.isSettled());
        pin.setTitle(promise.who() + ", " + words.oursFirst(promise));
        pin.getElement()
                .setAttribute("aria-label", promise.who() + ", " + words.oursFirst(promise))
                .addEventListener("click", click -> choose.accept(promise))
                .preventDefault();
        place(pin.getElement(), "--a", strip.at(promise.dueAt()));
        return Parts.tone(pin, words.tone(promise));
    }

    private static String initial(String name) {
        var letters = Initials.of(name);
        return letters.substring(letters.offsetByCodePoints(letters.length(), -1))
                .toUpperCase(Locale.US);
    }

    private static Div nowLine(DayStrip.Strip strip, PromiseWords words) {
        var line = new Div(new Span(TimeWords.hour(words.now(), words.ours())));
        line.addClassName("nowline");
        line.getElement().setAttribute("aria-hidden", "true");
        place(line.getElement(), "--a", strip.at(words.now()));
        return line;
    }

    private static Div hours(DayStrip.Strip strip, ZoneId ours) {
        var hours = new Div();
        hours.addClassName("hours");
        hours.getElement().setAttribute("aria-hidden", "true");
        for (Instant at = strip.from().plus(1, ChronoUnit.HOURS);
                at.isBefore(strip.until());
                at = at.plus(1, ChronoUnit.HOURS)) {
            var hour = new Span(TimeWords.hour(at, ours).substring(0, 2));
            place(hour.getElement(), "--a", strip.at(at));
            hours.add(hour);
        }
        return hours;
    }

    private static void place(Element part, String variable, double share) {
        part.getStyle().set(variable, String.format(Locale.ROOT, "%.4f", share));
    }
}
