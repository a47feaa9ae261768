package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.cases.CaseMerges.Merge;
import org.advocatedesk.cases.FamilyNotice;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;

/// At the head of a family: under which other numbers it was here, who merged it, and the way back.
@org.springframework.stereotype.Component
class MergedNotice implements FamilyNotice {
    private final MergeBench bench;

    MergedNotice(MergeBench bench) {
        this.bench = bench;
    }

    @Override
    public Component showFor(CaseId id) {
        return new Said(bench, id);
    }

    /// A line for each family that was merged into this one.
    static final class Said extends Composite<Div> {
        private final MergeBench bench;
        private final CaseId id;

        Said(MergeBench bench, CaseId id) {
            this.bench = bench;
            this.id = id;
            getContent().addClassName("alike");
            show(read());
            LiveUpdates.follow(this, bench.live(), Live.caseTopic(id.value()), this::read, this::show);
        }

        private List<Merge> read() {
            var all = new ArrayList<>(bench.merges().holding(id));
            all.addAll(bench.merges().unsorted(id));
            return all;
        }

        private void show(List<Merge> merges) {
            getContent().removeAll();
            setVisible(!merges.isEmpty());
            merges.forEach(merge -> getContent().add(line(merge)));
        }

        private Component line(Merge merge) {
            if (merge.isUndone()) return toSort(merge);
            var now = bench.now();
            var words = new Span(
                    said(merge) + ", merged by " + merge.by() + ", " + TimeWords.moment(merge.at(), bench.ours(), now));
            var line = new Div(Parts.tag(Icon.PEOPLE, merge.whole() ? "Merged" : "Same person", Tone.PLAIN), words);
            line.addClassName("alike-line");
            line.add(acts(merge));
            return line;
        }

        private static Component toSort(Merge merge) {
            var words = new Span("What was entered while families " + merge.survivorNumber() + " and "
                    + merge.absorbedNumber() + " were one waits to be sorted.");
            var sort = new Span(new Anchor(CaseLinks.toMerge(merge.id()), "Sort it"));
            sort.addClassName("alike-acts");
            var line = new Div(Parts.tag(Icon.PEOPLE, "Two again", Tone.ASK), words, sort);
            line.addClassName("alike-line");
            return line;
        }

        private String said(Merge merge) {
            if (merge.whole()) return "Also family " + merge.absorbedNumber() + ", " + merge.absorbedName();
            long other = merge.survivor().equals(id) ? merge.absorbedNumber() : merge.survivorNumber();
            return "Wrote for family " + other + " as well";
        }

        private Component acts(Merge merge) {
            var acts = new Span(new Anchor(CaseLinks.toMerge(merge.id()), "How"));
            acts.addClassName("alike-acts");
            if (merge.mayBeUndone(bench.now()) && bench.mayMerge())
                acts.add(Pieces.linkish(
                        "Undo until " + TimeWords.day(merge.until(), bench.ours(), bench.now()), () -> undo(merge)));
            return acts;
        }

        private void undo(Merge merge) {
            if (Feedback.attempt(() -> bench.undoing().undo(merge.id())))
                getUI().ifPresent(ui -> ui.navigate(CaseLinks.toMerge(merge.id())));
        }
    }
}
