package org.advocatedesk.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.reporting.BoardRow;
import org.advocatedesk.reporting.Figures;
import org.advocatedesk.reporting.Measure;
import org.advocatedesk.reporting.Slice;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.HasBar;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.jspecify.annotations.Nullable;

/// The list behind a number of the dashboard: exactly what it counted.
@Route(BoardLinks.LIST)
@PageTitle("Behind the number")
@RolesAllowed(Role.MANAGERS)
class BoardListView extends Main implements HasBar, AfterNavigationObserver {
    final Button more = new Button("Show 100 more", click -> showMore());
    final Span count = new Span();
    private final Figures figures;
    private final Staff staff;
    private final Clock clock;
    private final Section card = new Section();
    private Table table = newTable();
    private Measure measure = Measure.WAITING;
    private Slice slice = Slice.ALL;
    private @Nullable BoardRow last;

    BoardListView(Figures figures, Staff staff, Clock clock) {
        this.figures = figures;
        this.staff = staff;
        this.clock = clock;
        addClassName("page");
        setId("work");
        card.addClassNames("card", "behind");
        add(card);
    }

    @Override
    public Component bar() {
        var back = new Anchor("dashboard", "Back to the dashboard");
        back.addClassName("s");
        count.addClassNames("s", "mut");
        var bar = new Div(count, back);
        bar.addClassName("bar-words");
        return bar;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        var parameters = arrived.getLocation().getQueryParameters().getParameters();
        measure = BoardLinks.measure(parameters).orElse(Measure.WAITING);
        slice = BoardLinks.slice(parameters);
        last = null;
        long all = figures.figure(measure, slice).count();
        count.setText(measure.title() + ": " + Numbers.words(all));
        table = newTable();
        card.removeAll();
        if (all == 0) card.add(Parts.empty("Nobody here", "The number behind this list is zero now."));
        else card.add(table, more);
        showMore();
    }

    long rowsShown() {
        return table.rows();
    }

    private static Table newTable() {
        return new Table(9, List.of("Case", "Who", "About", "Where it stands", "With", "When"));
    }

    private void showMore() {
        var page = figures.page(measure, slice, last);
        page.forEach(this::add);
        if (!page.isEmpty()) last = page.getLast();
        more.setVisible(page.size() == Figures.PAGE);
    }

    private void add(BoardRow row) {
        var zone = staff.current().zone();
        table.row(
                Table.words(row.caseNumber() == 0 ? "" : String.valueOf(row.caseNumber())),
                who(row),
                Table.words(row.words()),
                Table.words(row.status() == null ? "" : row.status().label()),
                Table.words(row.ownerName() == null ? "no one yet" : row.ownerName()),
                Table.words(TimeWords.moment(row.at(), zone, clock.instant())));
    }

    private static Component who(BoardRow row) {
        return row.caseId() == null ? new Span(row.who()) : new Anchor(CaseLinks.to(row.caseId()), row.who());
    }
}
