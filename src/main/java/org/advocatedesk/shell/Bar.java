package org.advocatedesk.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PageTitle;
import java.time.Clock;
import org.advocatedesk.shared.ui.HasBar;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.SignedIn;
import org.jspecify.annotations.Nullable;

/// The bar above a screen: its title, what the screen adds to it, the find box, and our clock.
class Bar extends Header {
    final H1 title = new H1();
    private final Div added = new Div();

    Bar(SignedIn signedIn, Areas areas, Clock clock) {
        addClassName("bar");
        added.addClassName("added");
        add(skipLink(), menu(), title, added);
        signedIn.person().ifPresent(person -> {
            areas.findBox().ifPresent(this::add);
            getElement().appendChild(ours(person, clock));
        });
        if (signedIn.demonstration()) add(demonstration());
    }

    void show(@Nullable Component screen) {
        title.setText(titleOf(screen));
        added.removeAll();
        if (screen instanceof HasBar more) added.add(more.bar());
    }

    private static String titleOf(@Nullable Component screen) {
        if (screen == null) return "";
        if (screen instanceof HasDynamicTitle dynamic) return dynamic.getPageTitle();
        var title = screen.getClass().getAnnotation(PageTitle.class);
        return title == null ? "" : title.value();
    }

    private static Anchor skipLink() {
        var skip = new Anchor("#work", "Skip to the screen");
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private static DrawerToggle menu() {
        var menu = new DrawerToggle();
        menu.setIcon(Icon.MENU.draw());
        menu.setAriaLabel("Menu");
        menu.addClassName("menu");
        return menu;
    }

    private static Element ours(SignedIn.Person person, Clock clock) {
        var id = person.zone().getId();
        return new Element("ad-ours")
                .setAttribute("zone", id)
                .setAttribute("town", id.substring(id.lastIndexOf('/') + 1).replace('_', ' '))
                .setAttribute("now", clock.instant().toString())
                .setAttribute("class", "ours");
    }

    static Div demonstration() {
        var banner = new Div("This is a demonstration; nothing here is real.");
        banner.addClassName("demonstration");
        return banner;
    }
}
