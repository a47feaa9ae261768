package org.advocatedesk.intake.sources.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.advocatedesk.intake.SourceRow;
import org.advocatedesk.intake.ui.WaysInTabs;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.HasBar;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Role;

/// Everybody who delivers to us by an address of their own, and whether they still do.
@Route("ways-in/sources")
@PageTitle("Ways in")
@RolesAllowed(Role.MANAGERS)
class SourcesView extends Main implements HasBar {
    final NewSource newSource = new NewSource(this::open);
    private final SourcesBench bench;
    private final Div list = new Div();
    private final Button first = Parts.lamp(Icon.PLUS, "New source", "", () -> offer(true));

    SourcesView(SourcesBench bench) {
        this.bench = bench;
        addClassNames("page", "ways-in");
        setId("work");
        newSource.setVisible(false);
        list.addClassName("rowsbox");
        add(new WaysInTabs(WaysInTabs.Way.SOURCES), newSource, list);
        show(bench.sources().all());
        LiveUpdates.follow(
                this, bench.live(), Live.INTAKE, () -> bench.sources().all(), this::show);
    }

    @Override
    public Component bar() {
        return Parts.button(Icon.PLUS, "New source", "n", () -> offer(!newSource.isVisible()));
    }

    private void offer(boolean open) {
        newSource.setVisible(open);
        first.setVisible(!open);
        if (open) newSource.name.focus();
    }

    private void show(List<SourceRow> rows) {
        list.removeAll();
        list.setClassName("rowsbox", !rows.isEmpty());
        if (rows.isEmpty())
            list.add(Parts.empty(
                    "Nobody else delivers to us yet",
                    "Another website’s form, a chat, an answering service or a vendor gets an address of its own. It collects examples until you have told the desk what their fields mean.",
                    first));
        rows.forEach(row -> list.add(line(row)));
    }

    private Component line(SourceRow row) {
        var name = new Span(row.name());
        name.addClassName("name");
        var who = new Div(name, Parts.hint(row.channelWords()));
        who.addClassName("who");
        var came = new Div(
                new Span(row.lastAt() == null ? "Nothing yet" : "Last " + bench.moment(row.lastAt())),
                Parts.hint(SourceWords.came(row)));
        came.addClassName("when");
        var line = new Anchor("ways-in/sources/" + row.id());
        line.setRouterIgnore(false);
        line.add(who, SourceWords.state(row), came);
        line.addClassNames("came-row", "source-row");
        return line;
    }

    private void open(String name, String channel) {
        Feedback.attempt(() -> {
            var opened = bench.desk().open(name, channel);
            UI.getCurrent()
                    .navigate(SourceView.class, opened.id().toString())
                    .ifPresent(view -> view.address.show(opened.key()));
        });
    }
}
