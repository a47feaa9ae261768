package org.advocatedesk.intake.forms.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.advocatedesk.intake.forms.Words;

/// One text in English and, beside it, in Spanish; told on while one types.
class InBoth extends Composite<Div> {
    final TextFieldBase<?, String> english;
    final TextFieldBase<?, String> spanish;

    static InBoth line(String label, Words words, Consumer<Words> onChange) {
        return new InBoth(new TextField(label), new TextField("In Spanish"), words, onChange);
    }

    static InBoth text(String label, Words words, Consumer<Words> onChange) {
        return new InBoth(new TextArea(label), new TextArea("In Spanish"), words, onChange);
    }

    private InBoth(
            TextFieldBase<?, String> english, TextFieldBase<?, String> spanish, Words words, Consumer<Words> onChange) {
        this.english = english;
        this.spanish = spanish;
        english.setValue(words.en());
        spanish.setValue(words.es());
        spanish.getElement().setAttribute("lang", "es");
        spanish.setAriaLabel(english.getLabel() + ", in Spanish");
        spanish.setPlaceholder("as in English");
        for (var field : java.util.List.of(english, spanish)) {
            field.setWidthFull();
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(400);
            field.addValueChangeListener(change -> onChange.accept(new Words(english.getValue(), spanish.getValue())));
        }
    }

    @Override
    protected Div initContent() {
        var both = new Div(english, spanish);
        both.addClassName("in-both");
        return both;
    }
}
