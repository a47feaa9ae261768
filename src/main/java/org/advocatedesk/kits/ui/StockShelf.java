package org.advocatedesk.kits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.dom.Element;
import java.time.ZoneId;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.advocatedesk.kits.StockRoom.StockRow;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;

/// What lies on the shelf, and a field to say so after counting.
final class StockShelf extends Composite<Div> {
    private final ObjIntConsumer<String> counted;
    private List<StockRow> before = List.of();

    StockShelf(ObjIntConsumer<String> counted) {
        this.counted = counted;
        getContent().addClassName("shelf");
    }

    void show(MailroomShown shown, ZoneId ours) {
        if (shown.shelf().equals(before)) return;
        before = shown.shelf();
        getContent().removeAll();
        before.forEach(row -> getContent().add(row(row, shown, ours)));
    }

    private Div row(StockRow row, MailroomShown shown, ZoneId ours) {
        var name = new Div();
        name.getElement()
                .appendChild(
                        new Element("b").setText(row.item().label()),
                        new Element("small").setText(said(row, shown, ours)));
        var field = new IntegerField();
        field.setAriaLabel("Counted: " + row.item().label());
        field.setPlaceholder("count");
        field.setMin(0);
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null)
                counted.accept(row.item().code(), change.getValue());
        });
        var line = new Div(name, amount(row), field);
        line.addClassName("shelf-row");
        return line;
    }

    private static Span amount(StockRow row) {
        if (row.inStock() == null) return Parts.hint("not counted yet");
        if (row.inStock() == 0) return Parts.tag(Icon.WARN, "None left", Tone.LATE);
        return row.isLow()
                ? Parts.tag(Icon.WARN, "Only " + row.inStock(), Tone.SOON)
                : Parts.tag(Icon.CHECK, row.inStock() + " in stock", Tone.PLAIN);
    }

    private static String said(StockRow row, MailroomShown shown, ZoneId ours) {
        var low = "order more at " + row.item().lowAt();
        return row.countedAt() == null
                ? low
                : low + ", counted " + TimeWords.day(row.countedAt(), ours, shown.now()) + " by " + row.countedBy();
    }
}
