package org.advocatedesk.intake.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.File;
import java.util.List;
import org.advocatedesk.intake.imports.ImportDesk;
import org.advocatedesk.intake.imports.ImportRun;
import org.advocatedesk.intake.ui.WaysInTabs;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.HasBar;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Role;

/// The lists that were brought in, the newest first.
@Route("ways-in/imports")
@PageTitle("Ways in")
@RolesAllowed(Role.MANAGERS)
class ImportsView extends Main implements HasBar {
    final BringList bringList;
    private final ImportsBench bench;
    private final Div list = new Div();

    ImportsView(ImportsBench bench) {
        this.bench = bench;
        bringList = new BringList(bench.sources(), this::take);
        bringList.setVisible(false);
        addClassNames("page", "ways-in");
        setId("work");
        add(new WaysInTabs(WaysInTabs.Way.IMPORTS), bringList, list);
        show(bench.imports().newest());
        LiveUpdates.follow(
                this, bench.live(), ImportDesk.TOPIC, () -> bench.imports().newest(), this::show);
    }

    @Override
    public Component bar() {
        return Parts.button(Icon.PLUS, "Bring in a list", "i", () -> bringList.setVisible(!bringList.isVisible()));
    }

    private void show(List<ImportRun> runs) {
        list.removeAll();
        list.setClassName("rowsbox", !runs.isEmpty());
        if (runs.isEmpty())
            list.add(Parts.empty(
                    "No list was brought in yet",
                    "People from a fair, an older program, a vendor: bring them in as a CSV or a workbook. You see what the desk makes of each row first, and can take all of it back while nobody has worked with it.",
                    Parts.lamp(Icon.PLUS, "Bring in a list", "", () -> bringList.setVisible(true))));
        runs.forEach(run -> list.add(line(run)));
    }

    private Component line(ImportRun run) {
        var name = new Span(run.fileName());
        name.addClassName("name");
        var who = new Div(
                name, Parts.hint(run.sourceName() + ", " + run.broughtBy() + ", " + bench.moment(run.broughtAt())));
        who.addClassName("who");
        var counts = new Div(new Span(ImportWords.counts(run)));
        counts.addClassName("when");
        var line = new Anchor("ways-in/imports/" + run.id());
        line.setRouterIgnore(false);
        line.add(who, ImportWords.state(run), counts);
        line.addClassNames("came-row", "source-row");
        return line;
    }

    private void take(String fileName, File file) {
        Feedback.attempt(() -> {
            var from = bringList.from();
            var source = from.known()
                    .orElseGet(() ->
                            bench.sourceDesk().open(from.name(), from.channel()).id());
            var id = bench.desk().bring(source, fileName, file.toPath());
            UI.getCurrent().navigate(ImportView.class, id.toString());
        });
    }
}
