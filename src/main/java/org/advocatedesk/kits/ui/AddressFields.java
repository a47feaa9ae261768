package org.advocatedesk.kits.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.advocatedesk.shared.PostalAddress;

/// Where it goes, in the order people say it on the phone: the ZIP first, which brings the state along.
final class AddressFields extends Div {
    final TextField zip = field("ZIP", "zip", 10);
    final TextField town = field("Town", "town", 120);
    final TextField state = field("State", "state", 40);
    final TextField street = field("Street", "street", 200);
    final TextField unit = field("Unit", "unit", 100);

    /// `stateOf` knows the state of a ZIP, or answers blank.
    AddressFields(UnaryOperator<String> stateOf, Runnable changed) {
        addClassName("address-fields");
        unit.setPlaceholder("Apt 4");
        add(zip, town, state, street, unit);
        zip.addValueChangeListener(change -> {
            if (state.getValue().isBlank())
                state.setValue(stateOf.apply(change.getValue().strip()));
        });
        for (var field : List.of(zip, town, state, street, unit)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> changed.run());
        }
    }

    void setValue(PostalAddress address) {
        street.setValue(address.line1());
        unit.setValue(address.line2());
        town.setValue(address.city());
        state.setValue(address.state());
        zip.setValue(address.postalCode());
    }

    PostalAddress value() {
        return new PostalAddress(
                street.getValue().strip(),
                unit.getValue().strip(),
                town.getValue().strip(),
                state.getValue().strip(),
                zip.getValue().strip());
    }

    private static TextField field(String label, String name, int longest) {
        var field = new TextField(label);
        field.addClassName(name);
        field.setMaxLength(longest);
        return field;
    }
}
