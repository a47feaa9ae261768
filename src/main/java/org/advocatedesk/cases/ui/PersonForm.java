package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.Relation;
import org.advocatedesk.people.NewPerson;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// Another relative of the same family.
class PersonForm extends Composite<Div> {
    final TextField given = new TextField("First name");
    final TextField family = new TextField("Last name");
    final TextField phone = new TextField("Phone");
    final Select<Relation> relation = new Select<>();

    PersonForm(Workbench bench, CaseId id, Runnable done) {
        relation.setLabel("To the patient");
        relation.setItems(Stream.of(Relation.values())
                .filter(r -> r != Relation.SELF && r != Relation.UNKNOWN)
                .toList());
        relation.setItemLabelGenerator(Relation::label);
        relation.setValue(Relation.SPOUSE);
        given.setMaxLength(120);
        family.setMaxLength(120);
        var add = Parts.lamp(Icon.PLUS, "Add to the family", "Enter", () -> {
            if (Feedback.attempt(() -> bench.people().add(id, told(), relation.getValue()))) done.run();
        });
        getContent().add(Pieces.div("fields", given, family, relation, phone), Pieces.div("ends", add));
    }

    private NewPerson told() {
        if (given.isEmpty() && family.isEmpty()) throw new IllegalArgumentException("Say what they are called.");
        var person = NewPerson.named(given.getValue().strip(), family.getValue().strip());
        if (phone.isEmpty()) return person;
        var number = PhoneNumber.read(phone.getValue())
                .orElseThrow(() -> new IllegalArgumentException("That number has digits missing or too many."));
        return person.withPhone(number);
    }
}
