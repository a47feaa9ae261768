package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.advocatedesk.cases.CaseFacts;
import org.advocatedesk.cases.Fact;
import org.advocatedesk.shared.TimeWords;

/// What we know, each with who said so; former words stand below in grey where a list has them.
class KnownFacts extends Composite<DescriptionList> {
    private String shown = "nothing yet";

    KnownFacts() {
        getContent().addClassName("ad-facts");
    }

    /// Further lines, such as where they came from, follow the facts.
    void show(List<Fact> facts, ZoneId ours, Instant now, List<Line> further) {
        var reads = facts + "|" + further;
        if (reads.equals(shown)) return;
        shown = reads;
        getContent().removeAll();
        Fact before = null;
        for (var fact : facts) {
            boolean another = before != null && before.kind() == fact.kind();
            getContent()
                    .add(new DescriptionList.Term(another ? "" : fact.kind().label()), description(fact, ours, now));
            before = fact;
        }
        for (var line : further) {
            var words = new DescriptionList.Description(line.words());
            if (!line.source().isEmpty()) words.add(Pieces.small(line.source()));
            getContent().add(new DescriptionList.Term(line.label()), words);
        }
    }

    /// Something beside the facts that reads like one.
    record Line(String label, Component words, String source) {
        @Override
        public String toString() {
            return label + source + words.getElement().getTextRecursively();
        }
    }

    private static DescriptionList.Description description(Fact fact, ZoneId ours, Instant now) {
        var on = fact.trueOn() == null ? "" : ", " + fact.trueOn();
        var words = new DescriptionList.Description(Pieces.span("", fact.value() + on));
        if (fact.superseded()) words.addClassName("former");
        words.add(Pieces.small(CaseFacts.said(fact.saidBy(), fact.source()) + recorded(fact, ours, now)));
        return words;
    }

    private static String recorded(Fact fact, ZoneId ours, Instant now) {
        if (fact.recordedBy().equals("the desk")) return "";
        return " · " + fact.recordedBy().split(" ")[0] + ", " + TimeWords.day(fact.recordedAt(), ours, now);
    }
}
