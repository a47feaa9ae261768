package org.advocatedesk.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import org.advocatedesk.reporting.Board;
import org.advocatedesk.reporting.Dashboard;
import org.advocatedesk.reporting.Pulse;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.ui.HasBar;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.staff.Role;

/// The manager's board: how long families wait, what was promised and kept, what brought them, what needs a decision.
@Route("dashboard")
@PageTitle("Dashboard")
@Menu(title = "Dashboard", order = 70, icon = "chart")
@RolesAllowed(Role.MANAGERS)
class DashboardView extends Main implements HasBar, AfterNavigationObserver {
    final PeriodChips periods = new PeriodChips();
    final Div tiles = new Div();
    private final Dashboard dashboard;
    private final ChartCard waiting = new ChartCard("Waiting now, by minutes", "", 4);
    private final ChartCard inTime = new ChartCard("In time, 14 days", "", 4);
    private final ChartCard funnel = new ChartCard("From arrival to help", "60 days", 4);
    private final ShareTable sources = new ShareTable("Where families come from", "Source", "sources");
    private final ShareTable pages = new ShareTable("Pages that brought them", "Page", "pages");
    private final ChartCard hours = new ChartCard("When families write", "their hour, 60 days", 8);
    private final NeedsYou needs = new NeedsYou();
    private volatile int days = Dashboard.PERIODS.getFirst();

    DashboardView(Dashboard dashboard, Live live) {
        this.dashboard = dashboard;
        addClassName("page");
        setId("work");
        tiles.addClassName("tiles");
        var dash = new Div(tiles, waiting, inTime, funnel, sources, pages, hours, needs);
        dash.addClassName("dash");
        add(dash);
        LiveUpdates.follow(this, live, Pulse.TOPIC, () -> dashboard.read(days), this::show);
    }

    @Override
    public Component bar() {
        return periods;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        days = arrived.getLocation()
                .getQueryParameters()
                .getSingleParameter("days")
                .filter(words -> words.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(Dashboard.PERIODS::contains)
                .orElse(Dashboard.PERIODS.getFirst());
        periods.show(days);
        show(dashboard.read(days));
    }

    private void show(Board board) {
        tiles.removeAll();
        tiles.add(Tiles.of(board));
        waiting.show(Drawings.waiting(board), Drawings.waitingTable(board));
        inTime.show(Drawings.inTime(board), Drawings.inTimeTable(board));
        funnel.show(Drawings.funnel(board), Drawings.funnelTable(board));
        sources.show(board.sources());
        pages.show(board.pages());
        hours.show(Drawings.hours(board), Drawings.hoursTable(board));
        hours.aside(board.hours().stream()
                .max(Comparator.comparing(h -> h.families().count()))
                .map(Drawings::busiest)
                .orElse(""));
        needs.show(board);
    }
}
