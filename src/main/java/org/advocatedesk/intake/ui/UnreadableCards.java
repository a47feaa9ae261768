package org.advocatedesk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.advocatedesk.intake.UnreadableDesk;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// What no program could read, as plain text, until somebody has looked.
class UnreadableCards extends Composite<Div> {
    private final ZoneId ours;
    private final boolean mayJudge;
    private final Consumer<UUID> settle;

    UnreadableCards(ZoneId ours, boolean mayJudge, Consumer<UUID> settle) {
        this.ours = ours;
        this.mayJudge = mayJudge;
        this.settle = settle;
        getContent().addClassName("unreadables");
    }

    void show(List<UnreadableDesk.Row> rows, Instant moment) {
        getContent().removeAll();
        rows.forEach(row -> getContent().add(card(row, moment)));
    }

    private Component card(UnreadableDesk.Row row, Instant moment) {
        var text = new Pre(row.text().isBlank() ? "Nothing" : row.text());
        text.addClassName("unreadable");
        var card = Parts.card(
                "Came " + TimeWords.moment(row.receivedAt(), ours, moment),
                Parts.hint(row.reason() + (row.contentType().isBlank() ? "" : " Sent as " + row.contentType())),
                text);
        if (mayJudge) card.add(Parts.button(Icon.CHECK, "I have looked at this", "", () -> settle.accept(row.id())));
        return card;
    }
}
