package org.advocatedesk.staff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.advocatedesk.staff.TrailReading;

/// Who did, read or was refused what, newest first; nothing of what families said.
@Route("trail")
@PageTitle("Trail")
@Menu(title = "Trail", order = 95, icon = "file")
@RolesAllowed(Role.ADMINS)
class TrailView extends Main {
    private static final int PAGE = 100;

    final Grid<AuditTrail.Entry> grid = new Grid<>();
    final Button more = new Button("More", click -> more());
    private final TrailReading trail;
    private final List<AuditTrail.Entry> shown = new ArrayList<>();

    TrailView(TrailReading trail, Staff staff, Clock clock) {
        this.trail = trail;
        ZoneId ours = staff.current().zone();
        addClassNames("admin", "trail");
        grid.addColumn(entry -> TimeWords.moment(entry.at(), ours, clock.instant()))
                .setHeader("When, ours")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(AuditTrail.Entry::actor).setHeader("Who").setFlexGrow(1);
        grid.addColumn(entry -> kind(entry.kind()))
                .setHeader("")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(AuditTrail.Entry::action).setHeader("What").setFlexGrow(2);
        grid.addColumn(entry -> entry.subjectType() + " " + entry.subjectId())
                .setHeader("Of")
                .setFlexGrow(2);
        grid.addColumn(TrailView::change).setHeader("From and to").setFlexGrow(3);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", "The trail");
        grid.setSizeFull();
        add(grid, more);
        more();
    }

    private void more() {
        var page = trail.page(shown.isEmpty() ? null : shown.getLast(), PAGE);
        shown.addAll(page);
        grid.setItems(shown);
        more.setVisible(page.size() == PAGE);
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "read" -> "read";
            case "denial" -> "refused";
            case "sign_in" -> "door";
            default -> "changed";
        };
    }

    private static String change(AuditTrail.Entry entry) {
        if (entry.after() == null) return "";
        return entry.before() == null ? entry.after() : entry.before() + " → " + entry.after();
    }
}
