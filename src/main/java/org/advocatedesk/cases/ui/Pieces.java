package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/// The plain pieces a family's screens are laid out with.
final class Pieces {
    private Pieces() {}

    static Div div(String classes, Component... content) {
        var div = new Div(content);
        if (!classes.isEmpty()) div.addClassNames(classes.split(" "));
        return div;
    }

    static Span span(String classes, String words) {
        var span = new Span(words);
        if (!classes.isEmpty()) span.addClassNames(classes.split(" "));
        return span;
    }

    static Span strong(String words) {
        var strong = new Span(words);
        strong.getStyle().set("font-weight", "600");
        return strong;
    }

    /// A second, quieter line.
    static Component small(String words) {
        return element("small", words);
    }

    static Component element(String tag, String words, Component... content) {
        var element = new Element(tag);
        if (!words.isEmpty()) element.setText(words);
        var holder = new Part(element);
        for (var part : content) element.appendChild(part.getElement());
        return holder;
    }

    /// A titled part of a panel; what stands right of the title comes last.
    static Section section(String title, Component... besideTitle) {
        var header = new Header(new H2(title));
        header.add(besideTitle);
        var section = new Section(header);
        section.addClassName("sec");
        return section;
    }

    /// A word that does something here and leads nowhere.
    static NativeButton linkish(String words, Runnable press) {
        var button = new NativeButton(words, click -> press.run());
        button.addClassNames("linkish", "go");
        return button;
    }

    /// One element that has no component of its own.
    static final class Part extends Component {
        Part(Element element) {
            super(element);
        }
    }
}
