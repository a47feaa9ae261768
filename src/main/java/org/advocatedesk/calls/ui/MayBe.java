package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.people.MatchKeys;
import org.advocatedesk.shared.Initials;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;

/// A family the caller may belong to: who, what tells them apart, and why they are shown.
record MayBe(CaseId id, String title, String words, String why, boolean sameNumber) {

    Span tag() {
        var tag = sameNumber ? Parts.tag(Icon.CHECK, why, Tone.KEPT) : new Span(why);
        tag.addClassNames("ad-tag", "nw");
        return tag;
    }

    String initials() {
        return Initials.of(title);
    }

    static List<String> folded(String typed) {
        return Arrays.stream(MatchKeys.fold(typed).split(" "))
                .filter(word -> word.length() > 1)
                .toList();
    }

    /// Typed "marche", theirs "Marchetti".
    static boolean answers(String folded, String word) {
        return MatchKeys.fold(word).startsWith(folded);
    }
}
