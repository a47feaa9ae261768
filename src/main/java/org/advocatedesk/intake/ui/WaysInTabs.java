package org.advocatedesk.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Optional;
import java.util.stream.Stream;

/// The ways in beside each other: our forms, others who deliver to us, lists that are brought in.
public class WaysInTabs extends Composite<Nav> {
    /// Each way in by its address; one stands here as soon as its screen exists.
    public enum Way {
        FORMS("Forms"),
        SOURCES("Sources"),
        IMPORTS("Imports"),
        CONFIRMATION("Confirmation");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        public String path() {
            return "ways-in/" + name().toLowerCase(java.util.Locale.ROOT);
        }

        private boolean isThere() {
            return RouteConfiguration.forApplicationScope().isPathAvailable(path());
        }
    }

    public WaysInTabs(Way chosen) {
        getContent().addClassName("tabs");
        getContent().getElement().setAttribute("aria-label", "Ways in");
        known().forEach(way -> getContent().add(link(way, way == chosen)));
    }

    private static Anchor link(Way way, boolean chosen) {
        var link = new Anchor(way.path(), way.label);
        link.setRouterIgnore(false);
        link.setClassName("on", chosen);
        if (chosen) link.getElement().setAttribute("aria-current", "page");
        return link;
    }

    private static Stream<Way> known() {
        return Stream.of(Way.values()).filter(Way::isThere);
    }

    static Optional<Way> first() {
        return known().findFirst();
    }
}
