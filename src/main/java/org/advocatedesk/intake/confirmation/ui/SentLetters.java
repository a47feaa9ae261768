package org.advocatedesk.intake.confirmation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.outbox.OutboxItem;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/// What became of the latest confirmations; the ones that did not arrive can be tried again.
class SentLetters extends Composite<Section> {
    private final ZoneId ours;
    private final Clock clock;
    private final Consumer<OutboxItem> again;
    private final Div rows = new Div();

    SentLetters(ZoneId ours, Clock clock, Consumer<OutboxItem> again) {
        this.ours = ours;
        this.clock = clock;
        this.again = again;
        rows.addClassName("letters");
    }

    @Override
    protected Section initContent() {
        return Parts.card("The latest", rows);
    }

    void show(List<OutboxItem> newest) {
        getContent();
        rows.removeAll();
        if (newest.isEmpty()) rows.add(Parts.hint("None yet. Each one stands here with what became of it."));
        newest.forEach(item -> rows.add(row(item)));
    }

    private Component row(OutboxItem item) {
        var row = new Div(Parts.hint(TimeWords.moment(item.putAt(), ours, clock.instant())), whom(item), state(item));
        row.addClassName("letter-row");
        var trouble = item.trouble();
        if (trouble != null) row.add(Parts.hint(trouble));
        if (item.state() == OutboxItem.State.GIVEN_UP) row.add(new Button("Try again", click -> again.accept(item)));
        return row;
    }

    private static Component whom(OutboxItem item) {
        var family = family(item);
        return family == null ? new Span(item.address()) : new Anchor(CaseLinks.to(family), item.address());
    }

    private static @Nullable CaseId family(OutboxItem item) {
        var id = item.caseId();
        return id == null ? null : new CaseId(id);
    }

    private static Component state(OutboxItem item) {
        return switch (item.state()) {
            case SENT -> Parts.tag(Icon.CHECK, "Sent", Tone.KEPT);
            case WAITING ->
                item.tries() == 0
                        ? Parts.tag(Icon.WAIT, "Goes out now", Tone.PLAIN)
                        : Parts.tag(Icon.WAIT, "Tried " + item.tries() + " times, tried again", Tone.SOON);
            case WITHHELD -> Parts.tag(Icon.MAIL, "Not sent", Tone.PLAIN);
            case GIVEN_UP -> Parts.tag(Icon.WARN, "Did not arrive", Tone.LATE);
        };
    }
}
