package org.advocatedesk.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/// Letters that press a button: `frontend/keys.js` clicks the visible component that carries the key, never while
/// typing.
public final class Keys {
    private Keys() {}

    /// The key presses this component; `meaning` is what the list of all keys says of it.
    public static <C extends Component> C bind(C component, String key, String meaning) {
        component.getElement().setAttribute("data-key", key).setAttribute("data-key-meaning", meaning);
        return component;
    }

    /// A key of this screen that does something once a row is chosen; only the list of all keys shows it.
    public static Span later(String key, String meaning) {
        var later = new Span();
        later.getElement()
                .setAttribute("data-key-later", key)
                .setAttribute("data-key-meaning", meaning)
                .setAttribute("hidden", true);
        return later;
    }

    /// The key cap shown on the button.
    public static Span cap(String key) {
        var shown = key.equals("Enter") ? "⏎" : key.equals("Escape") ? "Esc" : key;
        var cap = new Span(shown.length() == 1 ? shown.toUpperCase(java.util.Locale.ROOT) : shown);
        cap.addClassName("ad-key");
        cap.getElement().setAttribute("aria-hidden", "true");
        return cap;
    }
}
