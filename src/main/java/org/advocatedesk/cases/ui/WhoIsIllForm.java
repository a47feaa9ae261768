package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.Relation;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// Who is ill, once somebody has said it.
class WhoIsIllForm extends Composite<Div> {
    private static final List<Relation> CHOICES = List.of(
            Relation.SELF,
            Relation.SPOUSE,
            Relation.PARENT,
            Relation.CHILD,
            Relation.SIBLING,
            Relation.FRIEND,
            Relation.OTHER);

    final Select<Relation> relation = new Select<>();
    final TextField given = new TextField("Their first name");
    final TextField family = new TextField("Their last name");

    WhoIsIllForm(Workbench bench, FamilyCard card, Runnable done) {
        relation.setLabel("Who is ill?");
        relation.setItems(CHOICES);
        relation.setItemLabelGenerator(choice -> words(choice, card.contact().name()));
        relation.addValueChangeListener(change -> suit());
        List.of(given, family).forEach(field -> field.setMaxLength(120));
        given.setHelperText("Leave it empty where it was not said.");
        family.setValue(card.contact().familyName());
        suit();
        var save = Parts.lamp(Icon.CHECK, "Write it down", "Enter", () -> {
            if (Feedback.attempt(() -> bench.whoIsIll().say(card.id(), chosen(), given.getValue(), family.getValue())))
                done.run();
        });
        getContent().add(Pieces.div("fields", relation, given, family), Pieces.div("ends", save));
    }

    private static String words(Relation choice, String contact) {
        return switch (choice) {
            case SELF -> contact + " themselves";
            case SPOUSE -> "Their husband, wife or partner";
            case PARENT -> "Their mother or father";
            case CHILD -> "Their son or daughter";
            case SIBLING -> "Their brother or sister";
            case FRIEND -> "A friend";
            default -> "Somebody else";
        };
    }

    private void suit() {
        boolean somebodyElse = relation.getValue() != null && relation.getValue() != Relation.SELF;
        given.setVisible(somebodyElse);
        family.setVisible(somebodyElse);
    }

    private Relation chosen() {
        if (relation.getValue() == null) throw new IllegalArgumentException("Choose who is ill.");
        return relation.getValue();
    }
}
