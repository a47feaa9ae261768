package org.advocatedesk.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.search.FindAnything;
import org.advocatedesk.shared.search.FindSource;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.shared.ui.NavCount;
import org.advocatedesk.shared.ui.WorkLists;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the navigation offers the signed-in person: the areas of their roles with live counts, and the work lists.
@Component
class Areas {
    private static final int HITS = 6;

    private final ObjectProvider<NavCount> counts;
    private final ObjectProvider<WorkLists> lists;
    private final ObjectProvider<FindSource> sources;
    private final FindAnything finder;
    private final Live live;

    Areas(
            ObjectProvider<NavCount> counts,
            ObjectProvider<WorkLists> lists,
            ObjectProvider<FindSource> sources,
            FindAnything finder,
            Live live) {
        this.sources = sources;
        this.finder = finder;
        this.counts = counts;
        this.lists = lists;
        this.live = live;
    }

    /// Only those the person may enter.
    List<MenuEntry> offered() {
        return MenuConfiguration.getMenuEntries();
    }

    /// The find box; nobody needs one who may find nothing.
    Optional<FindBox> findBox() {
        if (sources.stream().noneMatch(FindSource::offered)) return Optional.empty();
        return Optional.of(new FindBox(typed -> finder.find(typed, HITS)));
    }

    /// Keeps a number beside an area true while it is on the screen.
    void count(MenuEntry area, Span number) {
        counts.stream()
                .filter(count -> count.path().equals(path(area)))
                .forEach(count -> follow(number, count.topic(), count::now));
    }

    /// Shows the work lists, now and after each change; nothing where no area keeps any.
    void lists(com.vaadin.flow.component.Component part, Consumer<List<WorkLists.WorkList>> show) {
        lists.ifAvailable(source -> {
            show.accept(source.lists());
            LiveUpdates.follow(part, live, source.topic(), source::lists, show);
        });
    }

    static String path(MenuEntry area) {
        return area.path().startsWith("/") ? area.path().substring(1) : area.path();
    }

    private void follow(Span number, String topic, java.util.function.Supplier<NavCount.Count> read) {
        show(number, read.get());
        LiveUpdates.follow(number, live, topic, read, now -> show(number, now));
    }

    private static void show(Span number, NavCount.Count now) {
        number.setText(now.words());
        number.setClassName("warn", now.warns());
    }
}
