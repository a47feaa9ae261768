package org.advocatedesk.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.HashMap;
import java.util.Map;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Keys;
import org.advocatedesk.shared.ui.SignedIn;
import org.advocatedesk.shared.ui.WorkLists;

/// The dark drawer: wordmark, areas, work lists, and at its foot who is signed in. On small screens four tabs below.
class Rail extends Div {
    private static final int TABS = 3;

    private final Areas areas;
    private final Map<String, Anchor> tabs = new HashMap<>();

    Rail(Areas areas, SignedIn signedIn) {
        this.areas = areas;
        addClassName("rail");
        add(wordmark(), areasNav());
        addWorkLists();
        var foot = new Div();
        foot.addClassName("rail-foot");
        if (signedIn.demonstration()) foot.add(Bar.demonstration());
        signedIn.person().ifPresent(person -> foot.add(new Me(person, signedIn)));
        add(foot);
    }

    /// The first areas and the rest, below the screen where it is small.
    Component tabs() {
        var bar = new Nav();
        bar.addClassName("tabbar");
        bar.setAriaLabel("Areas");
        areas.offered().stream().limit(TABS).forEach(area -> bar.add(tab(area)));
        var more = new DrawerToggle();
        more.getElement().removeAllChildren();
        more.getElement().appendChild(Icon.MENU.draw().getElement(), new Span("More").getElement());
        more.setAriaLabel("More");
        bar.add(more);
        return bar;
    }

    void choose(String segment) {
        tabs.forEach((path, tab) -> {
            boolean here = path.equals(segment);
            tab.setClassName("on", here);
            if (here) tab.getElement().setAttribute("aria-current", "page");
            else tab.getElement().removeAttribute("aria-current");
        });
    }

    private static Anchor wordmark() {
        var lamp = new Image("wordmark.svg", "");
        lamp.addClassName("i");
        var name = new Span("Advocate");
        name.addClassName("strong");
        var wordmark = new Anchor("", lamp, new Span(name, new Span(" Desk")));
        wordmark.addClassName("ad-wordmark");
        wordmark.getElement().setAttribute("aria-label", "Advocate Desk, home");
        return wordmark;
    }

    private SideNav areasNav() {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", "Areas");
        areas.offered().forEach(area -> nav.addItem(item(area)));
        return nav;
    }

    private SideNavItem item(MenuEntry area) {
        var item = new SideNavItem(area.title(), area.path(), icon(area).draw());
        item.setMatchNested(true);
        var number = new Span();
        areas.count(area, number);
        item.setSuffixComponent(number);
        if (Areas.path(area).equals("calls/new")) Keys.bind(item, "c", "Open the phone");
        return item;
    }

    private void addWorkLists() {
        if (areas.offered().stream().noneMatch(area -> Areas.path(area).equals("queue"))) return;
        var title = new H2("Work lists");
        var nav = new SideNav();
        nav.addClassName("lists");
        nav.getElement().setAttribute("aria-label", "Work lists");
        areas.lists(nav, lists -> {
            nav.removeAll();
            lists.forEach(list -> nav.addItem(item(list)));
            title.setVisible(!lists.isEmpty());
        });
        if (!nav.getItems().isEmpty()) add(title, nav);
    }

    private static SideNavItem item(WorkLists.WorkList list) {
        var count = new Span(list.count());
        count.setClassName("warn", list.warns());
        var at = new Location(list.href());
        var item = new SideNavItem(list.label(), at.getPath());
        item.setQueryParameters(at.getQueryParameters()); // a path alone would drop them
        item.setSuffixComponent(count);
        return item;
    }

    private Anchor tab(MenuEntry area) {
        var number = new Span();
        number.addClassName("badge");
        areas.count(area, number);
        var tab = new Anchor(Areas.path(area), icon(area).draw(), new Span(area.title()), number);
        tab.getElement().setAttribute("router-link", true);
        tabs.put(Areas.path(area), tab);
        return tab;
    }

    private static Icon icon(MenuEntry area) {
        return area.icon() == null ? Icon.QUEUE : Icon.named(area.icon());
    }
}
