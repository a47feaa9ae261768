package org.advocatedesk.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;

/// The lists beside each other, with how many wait in each.
class CameInTabs extends Composite<Nav> {
    private final Map<CameInTab, Span> counts = new EnumMap<>(CameInTab.class);
    private final Map<CameInTab, Anchor> links = new EnumMap<>(CameInTab.class);

    CameInTabs() {
        getContent().addClassName("tabs");
        getContent().getElement().setAttribute("aria-label", "Lists");
        for (var tab : CameInTab.values()) {
            var count = new Span();
            count.addClassName("count");
            var link = new Anchor(tab.link(), new Span(tab.label()), count);
            link.setRouterIgnore(false);
            counts.put(tab, count);
            links.put(tab, link);
            getContent().add(link);
        }
    }

    void choose(CameInTab chosen) {
        links.forEach((tab, link) -> {
            link.setClassName("on", tab == chosen);
            if (tab == chosen) link.getElement().setAttribute("aria-current", "page");
            else link.getElement().removeAttribute("aria-current");
        });
    }

    void count(CameInTab tab, int waiting) {
        var words = waiting == 0 ? "" : waiting > 1000 ? "1,000+" : String.valueOf(waiting);
        counts.getOrDefault(tab, new Span()).setText(words);
    }
}
