package org.advocatedesk.intake.sources.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.advocatedesk.intake.Channels;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// Opens a source: what we call it and how families come through it.
class NewSource extends Composite<Section> {
    final TextField name = new TextField("What we call it");
    final Select<String> channel = new Select<>();

    NewSource(BiConsumer<String, String> open) {
        name.setMaxLength(120);
        name.setPlaceholder("Night line of Lakeside Answering");
        channel.setLabel("How they come in");
        channel.setItems(Channels.all());
        channel.setItemLabelGenerator(Channels::words);
        channel.setValue("web_form");
        var fields = new Div(
                name,
                channel,
                Parts.lamp(Icon.CHECK, "Make its address", "", () -> open.accept(name.getValue(), channel.getValue())));
        fields.addClassName("new-source");
        getContent().addClassName("card");
        getContent()
                .add(Parts.card("New source", fields)
                        .getChildren()
                        .toArray(com.vaadin.flow.component.Component[]::new));
    }
}
