package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.advocatedesk.cases.CaseStatus;
import org.advocatedesk.cases.CloseReason;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// Moves a family to where it may go from here; closing asks why.
class StatusForm extends Composite<Div> {
    final Select<CaseStatus> next = new Select<>();
    final Select<CloseReason> why = new Select<>();
    final TextField words = new TextField("In a few words, if it helps");

    StatusForm(Workbench bench, FamilyCard card, Runnable done) {
        next.setLabel("From “" + card.status().label() + "” to");
        next.setItems(card.status().next().stream().sorted().toList());
        next.setItemLabelGenerator(CaseStatus::label);
        why.setLabel("Why");
        why.setItems(CloseReason.values());
        why.setItemLabelGenerator(CloseReason::label);
        why.setVisible(false);
        next.addValueChangeListener(change -> why.setVisible(change.getValue() == CaseStatus.CLOSED));
        words.addClassName("wide");
        words.setMaxLength(300);
        var save = Parts.lamp(Icon.CHECK, "Set the status", "Enter", () -> {
            if (Feedback.attempt(() -> set(bench, card))) done.run();
        });
        var fields = Pieces.div("fields", next, why, words);
        getContent().add(fields, Pieces.div("ends", save));
    }

    private void set(Workbench bench, FamilyCard card) {
        if (next.getValue() == null) throw new IllegalArgumentException("Choose where the family stands now.");
        bench.desk().setStatus(card.id(), next.getValue(), why.isVisible() ? why.getValue() : null, words.getValue());
    }
}
