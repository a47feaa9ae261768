package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/// One question with two answers side by side, of which one counts: plain radio buttons, so that every keyboard and
/// reader knows them.
class TwoWays extends Composite<Div> {
    private final Consumer<Boolean> onChoose;
    private final Element first;
    private final Element second;

    TwoWays(String key, String question, Component one, Component other, boolean second, Consumer<Boolean> onChoose) {
        this.onChoose = onChoose;
        this.first = radio(key, false);
        this.second = radio(key, true);
        getContent().addClassName("two-ways");
        getContent().getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", question);
        if (!question.isBlank()) getContent().add(Pieces.div("asks", Pieces.span("", question)));
        getContent().getElement().appendChild(way(this.first, one), way(this.second, other));
        mark(second);
    }

    private Element radio(String key, boolean isSecond) {
        var radio = new Element("input");
        radio.setAttribute("type", "radio").setAttribute("name", key);
        radio.addEventListener("change", event -> choose(isSecond));
        return radio;
    }

    private static Element way(Element radio, Component words) {
        var label = new Element("label");
        label.setAttribute("class", "way");
        label.appendChild(radio, words.getElement());
        return label;
    }

    private void choose(boolean isSecond) {
        mark(isSecond);
        onChoose.accept(isSecond);
    }

    private void mark(boolean isSecond) {
        first.setProperty("checked", !isSecond);
        second.setProperty("checked", isSecond);
    }
}
