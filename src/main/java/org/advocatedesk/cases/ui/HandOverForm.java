package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Colleague;

/// Chooses the colleague who has a family from now on.
class HandOverForm extends Composite<Div> {
    final Select<Colleague> to = new Select<>();

    HandOverForm(Workbench bench, FamilyCard card, Runnable done) {
        to.setLabel("To");
        to.setItems(bench.handOver().possibleOwners().stream()
                .filter(c -> !c.id().equals(card.ownerId()))
                .toList());
        to.setItemLabelGenerator(Colleague::fullName);
        to.addClassName("wide");
        var give = Parts.lamp(Icon.PEOPLE, "Hand over", "Enter", () -> {
            if (Feedback.attempt(() -> give(bench, card))) done.run();
        });
        getContent().add(Pieces.div("fields", to), Pieces.div("ends", give));
    }

    private void give(Workbench bench, FamilyCard card) {
        if (to.getValue() == null) throw new IllegalArgumentException("Choose a colleague.");
        bench.handOver().give(card.id(), to.getValue());
    }
}
