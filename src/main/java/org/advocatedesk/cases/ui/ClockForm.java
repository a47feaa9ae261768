package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.contact.ClockWords;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// Which clock a family lives by, as they say; the ones that fit come first.
class ClockForm extends Composite<Div> {
    final Select<ZoneId> zone = new Select<>();
    final Teller teller;

    ClockForm(Workbench bench, FamilyCard card, Runnable done) {
        teller = new Teller(card.contact().givenName());
        var now = bench.now();
        var choices = new LinkedHashSet<>(card.where().zones());
        choices.addAll(ClockWords.all());
        zone.setLabel("They are in");
        zone.setItems(choices);
        zone.setItemLabelGenerator(z -> ClockWords.of(z) + ", " + TimeWords.hour(now, z) + " now");
        card.where().zone().ifPresent(zone::setValue);
        zone.addClassName("wide");
        var save = Parts.lamp(Icon.CHECK, "Write it down", "Enter", () -> {
            if (Feedback.attempt(() -> say(bench, card))) done.run();
        });
        var fields = Pieces.div("fields", zone);
        fields.add(teller.fields());
        getContent().add(fields, Pieces.div("ends", save));
    }

    private void say(Workbench bench, FamilyCard card) {
        if (zone.getValue() == null) throw new IllegalArgumentException("Choose the time they are in.");
        bench.theirClock().isIn(card.id(), zone.getValue(), teller.name(), teller.source.getValue());
    }
}
