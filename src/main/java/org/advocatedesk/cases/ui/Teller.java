package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.advocatedesk.cases.FactSource;

/// Who said so, and how we know: the two fields that stand with everything we are told.
final class Teller {
    final TextField saidBy = new TextField("Said by");
    final Select<FactSource> source = new Select<>();

    Teller(String contact) {
        saidBy.setValue(contact);
        saidBy.setMaxLength(120);
        source.setLabel("How we know");
        source.setItems(FactSource.values());
        source.setItemLabelGenerator(FactSource::label);
        source.setValue(FactSource.SAID_ON_PHONE);
    }

    Component[] fields() {
        return new Component[] {saidBy, source};
    }

    String name() {
        return saidBy.getValue().strip();
    }
}
