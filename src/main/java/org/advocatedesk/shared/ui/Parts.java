package org.advocatedesk.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/// The small parts of the look, as `parts.css` draws them: tags, faces, cards, buttons with keys, empty states.
public final class Parts {
    private Parts() {}

    /// A word with a sign, coloured by tone; without colour nothing is lost.
    public static Span tag(Icon icon, String words, Tone tone) {
        var tag = new Span(icon.draw(), new Span(words));
        tag.addClassName("ad-tag");
        return tone(tag, tone);
    }

    public static <C extends Component> C tone(C component, Tone tone) {
        if (tone != Tone.PLAIN) component.getElement().setAttribute("data-tone", tone.id());
        else component.getElement().removeAttribute("data-tone");
        return component;
    }

    /// What somebody wrote or said, word for word, in the serif.
    public static Div voice(String words) {
        var voice = new Div();
        voice.addClassName("ad-voice");
        words.lines().filter(line -> !line.isBlank()).forEach(line -> voice.add(new Paragraph(line)));
        return voice;
    }

    /// Two letters on a round ground; always beside a name.
    public static Span face(String initials, String fullName) {
        var face = new Span(initials);
        face.addClassNames("ad-face", "f" + (1 + Math.floorMod(fullName.hashCode(), 4)));
        face.getElement().setAttribute("role", "img").setAttribute("aria-label", fullName);
        return face;
    }

    /// A titled card; add to it.
    public static Section card(String title, Component... content) {
        var header = new Header(new H2(title));
        var card = new Section(header);
        card.addClassName("card");
        card.add(content);
        return card;
    }

    /// A button with a sign, its words and its key cap; the key presses it.
    public static Button button(Icon icon, String words, String key, Runnable press) {
        var button = new Button();
        button.addClickListener(click -> press.run());
        button.getElement().appendChild(icon.draw().getElement(), new Span(words).getElement());
        button.addClassName("keyed");
        if (!key.isEmpty()) {
            button.getElement().appendChild(Keys.cap(key).getElement());
            Keys.bind(button, key, words);
        }
        button.setAriaLabel(words);
        return button;
    }

    /// The one filled button of a screen: the next right thing.
    public static Button lamp(Icon icon, String words, String key, Runnable press) {
        var button = button(icon, words, key, press);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /// Nothing here: what is done, when the next comes, what else is useful.
    public static Div empty(String title, String words, Component... next) {
        var inner = new Div(new H2(title), new Paragraph(words));
        inner.add(next);
        var empty = new Div(inner);
        empty.addClassName("empty");
        return empty;
    }

    /// A quiet word beside something.
    public static Span hint(String words) {
        var hint = new Span(words);
        hint.addClassNames("s", "mut");
        return hint;
    }
}
