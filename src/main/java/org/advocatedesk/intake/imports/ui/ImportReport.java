package org.advocatedesk.intake.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.advocatedesk.intake.imports.ImportRun;
import org.advocatedesk.intake.imports.ImportState;
import org.advocatedesk.intake.imports.Imports;
import org.advocatedesk.intake.imports.RowReport;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/// What the desk says of each row; first those that need a look.
class ImportReport extends Composite<Section> {
    private final Imports imports;
    private final Div lines = new Div();
    private final Div more = new Div();
    private final NativeButton notable = chip("To look at", true);
    private final NativeButton all = chip("All rows", false);
    private @Nullable ImportRun run;
    private boolean onlyNotable = true;

    ImportReport(Imports imports) {
        this.imports = imports;
        var chips = new Div(notable, all);
        chips.addClassName("examples");
        lines.addClassName("report");
        getContent().addClassNames("card", "import-report");
        getContent()
                .add(Parts.card("Row by row", chips, lines, more).getChildren().toArray(Component[]::new));
    }

    private NativeButton chip(String words, boolean onlyThese) {
        var chip = new NativeButton(words, click -> {
            onlyNotable = onlyThese;
            fill();
        });
        chip.addClassName("chip");
        return chip;
    }

    /// Drawn anew when the list has come a step further, not with each of its rows.
    void show(ImportRun now, boolean visible) {
        boolean step = run == null || !run.state().equals(now.state());
        run = now;
        setVisible(visible && now.state() != ImportState.CHECKING && now.state() != ImportState.UNDONE);
        if (step && isVisible()) fill();
    }

    private void fill() {
        lines.removeAll();
        notable.setClassName("on", onlyNotable);
        all.setClassName("on", !onlyNotable);
        add(0);
    }

    private void add(int after) {
        if (run == null) return;
        var rows = imports.report(run.id(), onlyNotable, after);
        if (rows.isEmpty() && after == 0) lines.add(Parts.hint("Every row can be taken in as it is."));
        rows.forEach(row -> lines.add(line(row)));
        more.removeAll();
        if (rows.size() == 100) more.add(Parts.button(Icon.DOWN, "More rows", "", () -> add(last(rows))));
    }

    private static int last(List<RowReport> rows) {
        return rows.getLast().number();
    }

    private static Component line(RowReport row) {
        var number = new Span("Row " + row.number());
        number.addClassNames("s", "mut", "nw");
        var words = new Div(new Span(
                row.cells().stream().filter(cell -> !cell.isBlank()).limit(6).collect(Collectors.joining(" · "))));
        words.addClassName("ad-voice");
        var line = new Div(number, words, verdict(row));
        line.addClassName("report-line");
        return line;
    }

    private static Component verdict(RowReport row) {
        return switch (row.state()) {
            case "bad" -> Parts.tag(Icon.LATE, row.reason(), Tone.LATE);
            case "here" -> Parts.tag(Icon.PEOPLE, "Here already", Tone.PLAIN);
            case "taken" ->
                Parts.tag(Icon.ALLOWED, row.hint().isEmpty() ? "Taken in" : "Taken in. " + row.hint(), Tone.KEPT);
            default ->
                row.hint().isEmpty()
                        ? Parts.tag(Icon.CHECK, "Good", Tone.KEPT)
                        : Parts.tag(Icon.ASK, row.hint(), Tone.ASK);
        };
    }
}
