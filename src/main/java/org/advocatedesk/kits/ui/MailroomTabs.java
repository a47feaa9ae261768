package org.advocatedesk.kits.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.advocatedesk.kits.KitState;
import org.advocatedesk.kits.MailroomTab;
import org.advocatedesk.kits.PromiseWords;
import org.jspecify.annotations.Nullable;

/// The mailroom's lists, as links with their counts; the shelf stands at the end.
final class MailroomTabs extends Nav {
    static final String SHELF = "stock";

    MailroomTabs() {
        addClassName("tabs");
        getElement().setAttribute("aria-label", "Lists of kits");
    }

    static @Nullable MailroomTab named(String list) {
        if (list.equals(SHELF)) return null;
        for (var tab : MailroomTab.values()) if (id(tab).equals(list)) return tab;
        return MailroomTab.TONIGHT;
    }

    static String path(@Nullable MailroomTab tab) {
        if (tab == MailroomTab.TONIGHT) return "mailroom";
        return "mailroom?list=" + id(tab);
    }

    /// Tonight's list with the kits of one state alone.
    static String path(KitState state) {
        return state == KitState.HELD ? path(MailroomTab.PROBLEMS) : "mailroom?state=" + id(state);
    }

    static @Nullable KitState stateNamed(String words) {
        for (var state : KitState.TO_LEAVE) if (id(state).equals(words)) return state;
        return null;
    }

    static String id(KitState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String id(@Nullable MailroomTab tab) {
        return tab == null ? SHELF : tab.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void show(MailroomShown shown, @Nullable MailroomTab current) {
        removeAll();
        for (var tab : MailroomTab.values()) {
            int count = shown.counts().of(tab);
            if (tab == MailroomTab.LATER && count == 0 && current != tab) continue;
            add(link(tab, words(tab, shown), String.valueOf(count), tab == current));
        }
        add(link(null, "Stock", "", current == null));
    }

    private static Anchor link(@Nullable MailroomTab tab, String words, String count, boolean on) {
        var link = new Anchor(path(tab));
        link.add(new Span(words));
        if (!count.isEmpty()) {
            var number = new Span(count);
            number.addClassName("count");
            link.add(number);
        }
        link.setClassName("on", on);
        if (on) link.getElement().setAttribute("aria-current", "page");
        return link;
    }

    private static String words(MailroomTab tab, MailroomShown shown) {
        return switch (tab) {
            case TONIGHT -> next(shown);
            case PROBLEMS -> "Address problems";
            case LATER -> "Later";
            case ON_THE_WAY -> "On the way";
            case CAME_BACK -> "Came back";
        };
    }

    /// "Tonight" while today's pick-up is to come.
    private static String next(MailroomShown shown) {
        var zone = shown.pickUps().zone();
        var day = LocalDate.ofInstant(shown.pickUp(), zone);
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(shown.now(), zone), day);
        return days == 0 ? "Tonight" : days == 1 ? "Tomorrow" : PromiseWords.weekday(day);
    }
}
