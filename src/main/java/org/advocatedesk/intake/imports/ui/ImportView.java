package org.advocatedesk.intake.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocatedesk.intake.imports.ImportDesk;
import org.advocatedesk.intake.imports.ImportRun;
import org.advocatedesk.intake.imports.ImportState;
import org.advocatedesk.intake.imports.RowReport;
import org.advocatedesk.intake.sources.ui.MappingDraft;
import org.advocatedesk.intake.sources.ui.MappingEditor;
import org.advocatedesk.intake.ui.WaysInTabs;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.staff.Role;
import org.jspecify.annotations.Nullable;

/// One list on its way in: what its columns mean, the report on its rows, how far it has come, taking it back.
@Route("ways-in/imports")
@PageTitle("Ways in")
@RolesAllowed(Role.MANAGERS)
class ImportView extends Main implements HasUrlParameter<String> {
    final ImportHead head;
    final MappingEditor editor;
    final ImportReport report;
    private final ImportsBench bench;
    private final RowChoice rows = new RowChoice(this::look);
    private final Div mapping = new Div();
    private @Nullable ImportRun run;
    private boolean mappingAgain;

    ImportView(ImportsBench bench) {
        this.bench = bench;
        editor = new MappingEditor((theirs, meaning) -> bench.mappings().outlook(theirs, meaning, run().channel()));
        head = new ImportHead(bench, this::check, this::mapAgain, this::renew);
        report = new ImportReport(bench.imports());
        mapping.addClassName("ways-in");
        mapping.add(rows, editor);
        addClassNames("page", "ways-in");
        setId("work");
        add(new WaysInTabs(WaysInTabs.Way.IMPORTS), head, mapping, report);
        LiveUpdates.follow(
                this,
                bench.live(),
                ImportDesk.TOPIC,
                () -> bench.imports().find(run().id()),
                now -> now.ifPresent(this::show));
    }

    @Override
    public void setParameter(BeforeEvent entering, String id) {
        run = find(id);
        var first = bench.imports().first(run().id());
        rows.show(first);
        editor.edit(new MappingDraft(everyColumn(first), bench.mappings().newest(run().sourceId())));
        show(run());
    }

    private ImportRun find(String id) {
        try {
            return bench.imports().find(UUID.fromString(id)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private ImportRun run() {
        if (run == null) throw new IllegalStateException("no list yet");
        return run;
    }

    private void renew() {
        show(find(run().id().toString()));
    }

    private void show(ImportRun now) {
        boolean moved = !now.state().equals(run().state());
        run = now;
        if (moved) mappingAgain = false;
        boolean maps = now.state() == ImportState.MAPPING || now.state() == ImportState.CHECKED && mappingAgain;
        head.show(now, maps);
        mapping.setVisible(maps);
        report.show(now, !maps);
    }

    /// Each column with the first thing that stands in it.
    private Map<String, String> everyColumn(List<RowReport> first) {
        var all = new LinkedHashMap<String, String>();
        run().columns().forEach(column -> all.put(column, ""));
        first.forEach(row -> cells(row)
                .forEach((name, words) -> all.merge(name, words, (one, other) -> one.isBlank() ? other : one)));
        return all;
    }

    private Map<String, String> cells(RowReport row) {
        var cells = new LinkedHashMap<String, String>();
        var columns = run().columns();
        for (int i = 0; i < columns.size(); i++)
            cells.put(columns.get(i), i < row.cells().size() ? row.cells().get(i) : "");
        return cells;
    }

    /// Another row through the same glasses.
    private void look(RowReport row) {
        editor.edit(editor.draft().on(cells(row)));
    }

    private void mapAgain() {
        mappingAgain = true;
        show(run());
    }

    private void check() {
        if (editor.draft().mapping().pairs().isEmpty() && editor.draft().hasProposals()) {
            Feedback.say("Say yes to the proposals that are right first.");
            return;
        }
        if (Feedback.attempt(() -> bench.desk().check(run().id(), editor.draft().mapping()))) renew();
    }
}
