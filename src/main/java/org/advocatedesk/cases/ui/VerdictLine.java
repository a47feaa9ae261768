package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.advocatedesk.cases.FamilySheets.Sheet;
import org.advocatedesk.contact.Verdict;
import org.advocatedesk.contact.VerdictBox;

/// May we call them now; where more than one clock fits, their answer can be written down here.
class VerdictLine extends Composite<Div> {
    private final Workbench bench;
    private final InPlace inPlace;
    private final Runnable changed;
    private String shown = "nothing yet";

    VerdictLine(Workbench bench, InPlace inPlace, Runnable changed) {
        this.bench = bench;
        this.inPlace = inPlace;
        this.changed = changed;
    }

    void show(Sheet sheet) {
        var reads = sheet.verdict() + "|" + sheet.readAt().getEpochSecond() / 60;
        if (reads.equals(shown)) return;
        shown = reads;
        getContent().removeAll();
        var verdict = sheet.verdict();
        if (verdict == null) return;
        var box = new VerdictBox(verdict, sheet.readAt());
        if (asksWhere(sheet)) box.add(Pieces.linkish("They said which time they are in", () -> ask(sheet)));
        getContent().add(box);
    }

    /// Whatever the hour: where several clocks fit, the hours are a guess. A refusal stands wherever they are.
    private static boolean asksWhere(Sheet sheet) {
        var verdict = sheet.verdict();
        return sheet.card().where().zone().isEmpty()
                && verdict != null
                && (verdict.kind() != Verdict.Kind.BLOCKED || verdict.opensAt() != null);
    }

    private void ask(Sheet sheet) {
        inPlace.open("Their time", new ClockForm(bench, sheet.card(), this::done), () -> {});
    }

    private void done() {
        inPlace.close();
        changed.run();
    }
}
