package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.cases.ClosedFamilies;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.QueueFilter;
import org.advocatedesk.cases.QueueRow;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.WhenFields;
import org.advocatedesk.staff.Role;

/// My families, and the closed ones by period or number.
@Route("families")
@PageTitle("Families")
@Menu(title = "Families", order = 50, icon = "people")
@RolesAllowed({Role.ADVOCATES, Role.INTAKES, Role.MANAGERS})
class FamiliesView extends Main {
    private final Workbench bench;
    private final ClosedFamilies closedOnes;
    private final FamilyCards cards;
    private final Div mine = Pieces.div("rowsbox");
    private final Div closed = Pieces.div("rowsbox");
    private final DatePicker from = WhenFields.day("Closed from");
    private final DatePicker to = WhenFields.day("until");
    private final TextField number = new TextField("Case number");
    private final List<ClosedFamilies.Row> loaded = new ArrayList<>();

    FamiliesView(Workbench bench, ClosedFamilies closedOnes, FamilyCards cards) {
        this.bench = bench;
        this.closedOnes = closedOnes;
        this.cards = cards;
        addClassNames("page", "families");
        setId("work");
        add(number(), section("My families", mine), closedSection());
        showMine(readMine());
        showClosed(false);
        LiveUpdates.follow(this, bench.live(), Live.QUEUE, this::readMine, this::showMine);
    }

    private Component number() {
        number.setPlaceholder("20431");
        number.setAllowedCharPattern("[0-9]");
        number.setMaxLength(12);
        number.addValueChangeListener(change -> open(change.getValue()));
        return Pieces.div(
                "by-number",
                number,
                Parts.hint("Opens the family with that number. Names and phones: press / to find."));
    }

    private void open(String typed) {
        if (typed.isBlank()) return;
        cards.numbered(Long.parseLong(typed.strip()))
                .ifPresentOrElse(
                        id -> getUI().ifPresent(ui -> ui.navigate(CaseLinks.to(id))),
                        () -> Feedback.say("No family has the number " + typed.strip() + "."));
    }

    private static Section section(String title, Component content) {
        var section = Pieces.section(title);
        section.addClassName("group");
        section.add(content);
        return section;
    }

    private List<QueueRow> readMine() {
        return bench.queue().page(QueueFilter.ALL.ownedBy(bench.me().id()), null);
    }

    private void showMine(List<QueueRow> rows) {
        mine.removeAll();
        if (rows.isEmpty())
            mine.add(Parts.empty(
                    "No family is yours just now", "Take one from the queue; it stands here until it is closed."));
        for (var row : rows)
            mine.add(line(
                    CaseLinks.to(row.caseId()),
                    row.caseNumber(),
                    row.who(),
                    row.tie(),
                    row.need(),
                    Parts.tag(Icon.SPEAK, row.status().label(), org.advocatedesk.shared.ui.Tone.PLAIN)));
    }

    private Section closedSection() {
        var today = bench.now().atZone(bench.me().zone()).toLocalDate();
        from.setValue(today.minusDays(30));
        to.setValue(today);
        from.addValueChangeListener(change -> showClosed(false));
        to.addValueChangeListener(change -> showClosed(false));
        var section = section("Closed", Pieces.div("period", from, to));
        section.add(closed);
        return section;
    }

    private void showClosed(boolean further) {
        if (from.getValue() == null || to.getValue() == null) return;
        var zone = bench.me().zone();
        Instant begins = from.getValue().atStartOfDay(zone).toInstant();
        Instant ends = to.getValue().plusDays(1).atStartOfDay(zone).toInstant();
        var last = further && !loaded.isEmpty() ? loaded.getLast() : null;
        if (last == null) loaded.clear();
        var next = closedOnes.page(begins, ends, last);
        loaded.addAll(next);
        closed.removeAll();
        if (loaded.isEmpty())
            closed.add(Parts.empty("None was closed in these days", "Choose an earlier day to look further back."));
        for (var row : loaded)
            closed.add(line(
                    CaseLinks.to(row.id()),
                    row.number(),
                    row.who(),
                    row.tie(),
                    row.need(),
                    new Span(row.why().label() + ", " + TimeWords.day(row.closedAt(), zone, bench.now()))));
        if (next.size() == ClosedFamilies.PAGE) closed.add(Pieces.linkish("Show earlier", () -> showClosed(true)));
    }

    private static Anchor line(String href, long number, String who, String tie, String need, Component state) {
        var link = new Anchor(href);
        link.addClassName("famrow");
        link.add(
                Pieces.span("ad-num hint", String.valueOf(number)),
                new Div(new Span(Pieces.strong(who), new Span(" " + tie)), Pieces.small(need)),
                state);
        return link;
    }
}
