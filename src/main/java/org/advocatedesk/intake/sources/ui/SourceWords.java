package org.advocatedesk.intake.sources.ui;

import com.vaadin.flow.component.html.Span;
import org.advocatedesk.intake.SourceRow;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;

/// Where a source stands, in words.
final class SourceWords {
    private SourceWords() {}

    static Span state(SourceRow row) {
        if (row.isClosed()) return Parts.tag(Icon.MOON, "Closed", Tone.SHUT);
        if (row.collects()) return Parts.tag(Icon.ASK, "Collects examples", Tone.ASK);
        return Parts.tag(Icon.ALLOWED, "Live", Tone.KEPT);
    }

    static String came(SourceRow row) {
        if (row.collects()) return count(row.examples(), "example", "examples");
        return row.lately() + " in 30 days" + (row.failed() == 0 ? "" : ", " + row.failed() + " not understood");
    }

    static String count(int number, String one, String many) {
        return number == 0 ? "No " + many + " yet" : number == 1 ? "1 " + one : number + " " + many;
    }
}
