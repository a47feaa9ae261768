package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.TimelineRow;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Parts;
import org.jspecify.annotations.Nullable;

/// What happened to a family, newest first, by day; earlier pages on demand.
class TimelineList extends Composite<Div> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.US);
    private static final DateTimeFormatter OLD_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.US);

    private final Workbench bench;
    private final CaseId id;
    private final List<TimelineRow> rows = new ArrayList<>();
    private String shown = "";

    TimelineList(Workbench bench, CaseId id) {
        this.bench = bench;
        this.id = id;
    }

    /// The newest page; what was loaded beyond it stays.
    void show(List<TimelineRow> newest, @Nullable ZoneId theirs, Instant now) {
        var reads = newest + "|" + rows.size();
        if (reads.equals(shown)) return;
        var older = rows.stream().filter(r -> !newest.contains(r)).toList();
        rows.clear();
        rows.addAll(newest);
        if (!newest.isEmpty())
            older.stream().filter(r -> r.at().isBefore(newest.getLast().at())).forEach(rows::add);
        shown = newest + "|" + rows.size();
        draw(theirs, now);
    }

    private void draw(@Nullable ZoneId theirs, Instant now) {
        getContent().removeAll();
        var list = new UnorderedList();
        list.addClassName("tl");
        var zone = theirs == null ? bench.me().zone() : theirs;
        LocalDate day = null;
        for (var row : rows) {
            var on = row.at().atZone(zone).toLocalDate();
            if (!on.equals(day)) list.add(heading(on, now.atZone(zone).toLocalDate()));
            day = on;
            list.add(item(row, theirs));
        }
        getContent().add(rows.isEmpty() ? Parts.hint("Nothing has happened yet.") : list);
        if (rows.size() % 100 == 0 && !rows.isEmpty())
            getContent().add(Pieces.linkish("Show earlier", () -> earlier(theirs, now)));
    }

    private void earlier(@Nullable ZoneId theirs, Instant now) {
        rows.addAll(bench.timeline().page(id, rows.getLast()));
        draw(theirs, now);
    }

    private static ListItem heading(LocalDate day, LocalDate today) {
        var words =
                day.equals(today) ? "Today" : day.getYear() == today.getYear() ? DAY.format(day) : OLD_DAY.format(day);
        var item = new ListItem(words);
        item.addClassName("day");
        return item;
    }

    private ListItem item(TimelineRow row, @Nullable ZoneId theirs) {
        var words = new Div(words(row));
        if (row.voice() != null && !row.voice().isBlank()) words.add(Parts.voice(row.voice()));
        words.add(Pieces.small(when(row, theirs)));
        var sign = new Span(row.kind().icon().draw());
        sign.addClassName("sign");
        return new ListItem(sign, words);
    }

    private static com.vaadin.flow.component.Component words(TimelineRow row) {
        var link = row.link();
        return link == null ? new Span(row.words()) : new Anchor(link, row.words());
    }

    private String when(TimelineRow row, @Nullable ZoneId theirs) {
        var me = bench.me();
        var clock = theirs == null || TimeWords.sameClock(row.at(), theirs, me.zone())
                ? TimeWords.hour(row.at(), me.zone())
                : TimeWords.hour(row.at(), theirs) + " theirs";
        var by = row.actor().equals(me.fullName()) ? "you" : row.actor().split(" ")[0];
        return row.actor().equals("the desk") ? clock : clock + " · " + by;
    }
}
