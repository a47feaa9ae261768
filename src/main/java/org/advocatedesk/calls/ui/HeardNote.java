package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/// Where one writes while somebody speaks.
final class HeardNote extends TextArea {

    HeardNote(Consumer<String> written) {
        setAriaLabel("What is said");
        setPlaceholder("Write what you hear. It is kept from the first letter.");
        setWidthFull();
        setMaxLength(18_000);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(600);
        addClassName("note");
        addValueChangeListener(change -> written.accept(change.getValue()));
    }
}
