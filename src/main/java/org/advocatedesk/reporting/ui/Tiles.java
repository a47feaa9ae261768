package org.advocatedesk.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import org.advocatedesk.reporting.Board;
import org.advocatedesk.reporting.Figure;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;

/// The six tiles on top: one large number each, what it is made of, and whether it is well.
final class Tiles {
    private Tiles() {}

    static List<Component> of(Board board) {
        return List.of(
                waiting(board),
                speed("First try, typically", board.firstTry(), "in time"),
                speed("First conversation", board.firstTalk(), "within a day"),
                promises("Callbacks kept", board.callbacks(), "late now", "none late", Tone.LATE),
                promises("Kits on time", board.kits(), "held back", "none held back", Tone.SOON),
                work(board.work()));
    }

    private static Component waiting(Board board) {
        var waiting = board.waiting();
        var since = waiting.longestSince();
        var longest =
                since == null ? "nobody waits" : "longest " + TimeWords.length(Duration.between(since, board.at()));
        return tile(
                "Waiting for us now",
                big(waiting.all(), Numbers.words(waiting.all().count()), ""),
                Table.words(longest),
                trouble(waiting.late(), "past our promise", "nobody too long", Tone.LATE));
    }

    private static Component speed(String title, Board.Speed speed, String limit) {
        var words = Numbers.length(speed.median());
        int space = words.lastIndexOf(' ');
        boolean unit = speed.median() != null
                && space > 0
                && words.substring(space + 1).matches("[a-z]+");
        return tile(
                title,
                unit
                        ? big(speed.reached(), words.substring(0, space), words.substring(space + 1))
                        : big(speed.reached(), words, ""),
                sentence(speed.inTime(), speed.inTime().percentOf(speed.all()) + " %", limit),
                before(speed));
    }

    private static Component before(Board.Speed speed) {
        var now = speed.median();
        var before = speed.before();
        if (now == null || before == null) return Parts.hint("nothing to compare with");
        boolean better = now.compareTo(before) <= 0;
        return Parts.tag(
                better ? Icon.CHECK : Icon.WARN, "was " + TimeWords.length(before), better ? Tone.KEPT : Tone.SOON);
    }

    private static Component promises(String title, Board.Promises promises, String troubles, String well, Tone tone) {
        var kept = promises.kept();
        var all = promises.promised();
        var line = new Span(Numbers.link(kept), new Span(" of "), Numbers.link(all), new Span(" promised"));
        return tile(
                title,
                all.count() == 0 ? big(kept, "none", "") : big(kept, String.valueOf(kept.percentOf(all)), "%"),
                line,
                trouble(promises.trouble(), troubles, well, tone));
    }

    private static Component work(Board.Work work) {
        long each = work.advocates() == 0 ? 0 : work.all().count() / work.advocates();
        return tile(
                "In work",
                big(work.all(), Numbers.words(work.all().count()), ""),
                Table.words(work.advocates() + " advocates, " + each + " each"),
                trouble(work.stranded(), "in nobody’s hands", "nobody stranded", Tone.LATE));
    }

    private static Component trouble(Figure figure, String words, String well, Tone tone) {
        if (figure.count() == 0) return Parts.tag(Icon.ALLOWED, well, Tone.KEPT);
        var tag = Parts.tag(tone == Tone.LATE ? Icon.LATE : Icon.WARN, "", tone);
        tag.add(Numbers.link(figure, Numbers.words(figure.count()) + " " + words));
        return tag;
    }

    private static Span sentence(Figure figure, String number, String words) {
        return new Span(Numbers.link(figure, number), new Span(" " + words));
    }

    private static Anchor big(Figure figure, String number, String unit) {
        var big = Numbers.link(figure, "");
        big.addClassName("big");
        big.add(new Span(number));
        if (!unit.isEmpty()) {
            var small = new Span(" " + unit);
            small.addClassName("unit");
            big.add(small);
        }
        return big;
    }

    private static Component tile(String title, Anchor number, Component line, Component state) {
        var tile = new Section(new H2(title), number, new Paragraph(line), state);
        tile.addClassNames("card", "tile", "c2");
        return tile;
    }
}
