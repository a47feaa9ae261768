package org.advocatedesk.intake.imports.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.advocatedesk.intake.imports.ImportRun;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;

/// Where a list stands, in words.
final class ImportWords {
    private ImportWords() {}

    static Span state(ImportRun run) {
        return switch (run.state()) {
            case MAPPING, CHECKED -> Parts.tag(Icon.ASK, run.state().label(), Tone.ASK);
            case CHECKING, RUNNING, UNDOING -> Parts.tag(Icon.WAIT, run.state().label(), Tone.SOON);
            case DONE -> Parts.tag(Icon.ALLOWED, run.state().label(), Tone.KEPT);
            case UNDONE -> Parts.tag(Icon.MOON, run.state().label(), Tone.SHUT);
        };
    }

    static String number(int number) {
        return String.format(Locale.US, "%,d", number);
    }

    static String rows(int number) {
        return number == 1 ? "1 row" : number(number) + " rows";
    }

    /// "19,400 to take in, 600 refused".
    static String counts(ImportRun run) {
        return switch (run.state()) {
            case MAPPING -> rows(run.total());
            case CHECKING -> number(run.total() - run.unread()) + " of " + rows(run.total()) + " looked through";
            case CHECKED -> number(run.good()) + " to take in" + besides(run);
            case RUNNING ->
                number(run.taken() - run.notUnderstood()) + " of " + number(run.good() + run.taken()) + " taken in"
                        + besides(run);
            case DONE -> number(run.taken()) + " taken in" + besides(run);
            case UNDOING -> rows(run.taken());
            case UNDONE -> run.undoneWords();
        };
    }

    private static String besides(ImportRun run) {
        var refused = run.bad() == 0 ? "" : ", " + number(run.bad()) + " refused";
        return run.here() == 0 ? refused : refused + ", " + number(run.here()) + " here already";
    }
}
