package org.advocatedesk.intake.sources.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.advocatedesk.intake.mapping.OurField;
import org.jspecify.annotations.Nullable;

/// What we understand, in groups; a click gives the chosen field of theirs this meaning.
class OurFields extends Composite<Div> {
    private final BiConsumer<String, OurField> onPair;
    private final Consumer<String> onTakeOff;

    OurFields(BiConsumer<String, OurField> onPair, Consumer<String> onTakeOff) {
        this.onPair = onPair;
        this.onTakeOff = onTakeOff;
        getContent().addClassName("ours");
    }

    void show(MappingDraft draft, @Nullable String chosen) {
        getContent().removeAll();
        for (var group : OurField.Group.values()) {
            var fields = new Div();
            fields.addClassName("our-fields");
            for (var field : OurField.values()) if (field.group() == group) fields.add(line(draft, field, chosen));
            getContent().add(new Section(new H3(group.label()), fields));
        }
    }

    private Component line(MappingDraft draft, OurField field, @Nullable String chosen) {
        var take = new NativeButton(field.label(), click -> {
            if (chosen != null) onPair.accept(chosen, field);
        });
        take.addClassName("our-field");
        take.setEnabled(chosen != null);
        var line = new Div(take);
        line.addClassName("our-line");
        draft.of(field).forEach(theirs -> line.add(taken(theirs)));
        line.setClassName("has", !draft.of(field).isEmpty());
        return line;
    }

    private Component taken(String theirs) {
        var off = new NativeButton("", click -> onTakeOff.accept(theirs));
        off.add(new Span(theirs), new Span("×"));
        off.addClassName("taken");
        off.setAriaLabel("Take " + theirs + " off again");
        return off;
    }
}
