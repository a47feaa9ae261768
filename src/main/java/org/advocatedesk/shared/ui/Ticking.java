package org.advocatedesk.shared.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.Instant;
import org.advocatedesk.shared.TimeWords;

/// Lengths of time that go on counting in the browser (`frontend/clock.js`): "12 min" since, "1 h 40" until.
///
/// In templates write `<ad-ticks since="${item.since}"></ad-ticks>` (ISO instants) instead.
public final class Ticking {
    private Ticking() {}

    /// How long it has been: grows.
    public static Span since(Instant moment, Instant now) {
        return ticks("since", moment, now);
    }

    /// How long it will be: shrinks; carries the attribute `late` once it has passed.
    public static Span until(Instant moment, Instant now) {
        return ticks("until", moment, now);
    }

    private static Span ticks(String direction, Instant moment, Instant now) {
        var ticks = new Element("ad-ticks");
        ticks.setAttribute(direction, moment.toString());
        ticks.setText(TimeWords.length(Duration.between(moment, now)));
        var holder = new Span();
        holder.getElement().appendChild(ticks);
        return holder;
    }
}
