package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.advocatedesk.calls.CallbackDays.Day;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;

/// The next days: how many were promised, and whether all ring within the families' hours.
final class WeekCard extends Section {

    WeekCard() {
        addClassNames("card", "week");
        getElement().setAttribute("aria-label", "This week");
    }

    void show(List<Day> days) {
        removeAll();
        add(new Header(new H2("This week")));
        days.forEach(day -> add(row(day)));
    }

    private static Div row(Day day) {
        var row = new Div(
                new Span(day.label()), new Span(day.promised() == 0 ? "none" : day.promised() + " promised"), tag(day));
        row.addClassName("day");
        return row;
    }

    private static Span tag(Day day) {
        if (day.promised() == 0) return new Span();
        if (day.outside().isEmpty()) return Parts.tag(Icon.CHECK, "all within hours", Tone.PLAIN);
        var names = day.outside().size() == 1
                ? day.outside().getFirst()
                : day.outside().size() + " families";
        return Parts.tag(Icon.WARN, "outside hours: " + names, Tone.SOON);
    }
}
