package org.advocatedesk.kits.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.oned.Code128Writer;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.advocatedesk.kits.KitHold;
import org.advocatedesk.kits.KitLabel;
import org.advocatedesk.kits.KitRow;
import org.advocatedesk.shared.ui.Parts;

/// The label as it will come out of the printer; its bars stay pale while the kit is held.
final class LabelPreview extends Composite<Section> {

    LabelPreview(KitRow kit, KitLabel label) {
        getContent().addClassName("card");
        var header = Parts.card("Label").getElement().getChild(0);
        getContent().getElement().appendChild(header);
        header.appendChild(
                Parts.hint("kit " + kit.kitNumber() + ", prints on 4 × 6").getElement());
        getContent().add(drawing(kit, label));
        if (kit.hold() != null) {
            var hint = new Paragraph("The label is printed once this is settled.");
            hint.addClassNames("s", "hint");
            getContent().add(hint);
        }
    }

    private static Div drawing(KitRow kit, KitLabel label) {
        var from = new Element("small");
        label.from().forEach(line -> from.appendChild(line(line)));
        var service = new Element("b").setText(label.service());
        var to = new Div();
        to.addClassName("to");
        label.to().forEach(line -> to.getElement().appendChild(line(line)));
        if (kit.hold() == KitHold.NO_UNIT)
            to.getElement().getChild(1).appendChild(new Element("em").setText(" UNIT ?"));
        var drawing = new Div();
        drawing.addClassName("label");
        drawing.getElement().appendChild(from, service, to.getElement(), bars(label, kit.hold() != null));
        return drawing;
    }

    private static Element line(String words) {
        return new Div(new Span(words)).getElement();
    }

    /// Runs of black and white, as wide as the code has them.
    private static Element bars(KitLabel label, boolean held) {
        var drawn = new Div();
        drawn.addClassName("bars");
        drawn.setClassName("held", held);
        drawn.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", held ? "Bars, held back" : "Bars of kit " + label.bars());
        var code = new Code128Writer().encode(label.bars(), BarcodeFormat.CODE_128, 0, 1);
        int start = 0;
        for (int i = 1; i <= code.getWidth(); i++)
            if (i == code.getWidth() || code.get(i, 0) != code.get(start, 0)) {
                var run = new Element(code.get(start, 0) ? "b" : "i");
                run.getStyle().set("--n", String.valueOf(i - start));
                drawn.getElement().appendChild(run);
                start = i;
            }
        return drawn.getElement();
    }
}
