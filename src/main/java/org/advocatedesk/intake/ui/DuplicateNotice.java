package org.advocatedesk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.cases.FamilyNotice;
import org.advocatedesk.intake.PossiblePair;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;

/// At the head of a family: which other it may be, why, and the way to decide.
@org.springframework.stereotype.Component
class DuplicateNotice implements FamilyNotice {
    private final DuplicatesBench bench;

    DuplicateNotice(DuplicatesBench bench) {
        this.bench = bench;
    }

    @Override
    public Component showFor(CaseId id) {
        return new Said(bench, id);
    }

    /// The sentences, one for each family that this may be.
    static final class Said extends Composite<Div> {
        private final DuplicatesBench bench;
        private final CaseId id;

        Said(DuplicatesBench bench, CaseId id) {
            this.bench = bench;
            this.id = id;
            getContent().addClassName("alike");
            show(read());
            LiveUpdates.follow(this, bench.live(), Live.caseTopic(id.value()), this::read, this::show);
        }

        private List<PossiblePair> read() {
            return bench.duplicates().openOf(id);
        }

        private void show(List<PossiblePair> pairs) {
            getContent().removeAll();
            setVisible(!pairs.isEmpty());
            pairs.forEach(pair -> getContent().add(line(pair)));
        }

        private Component line(PossiblePair pair) {
            var other = pair.other(id);
            var link = new Anchor(
                    CaseLinks.to(other.id()),
                    "family " + other.caseNumber() + ", " + other.contact().name());
            var words = new Span(
                    new Span(pair.sameCase() ? "May be the same as " : "Perhaps the same person as in "),
                    link,
                    new Span(": " + PairWords.reasons(pair)));
            var line = new Div(Parts.tag(Icon.PEOPLE, "Twice here?", Tone.ASK), words);
            line.addClassName("alike-line");
            if (bench.mayJudge()) line.add(acts(pair));
            return line;
        }

        private Component acts(PossiblePair pair) {
            var compare = new Anchor("came-in/duplicates?pair=" + pair.id(), "Compare");
            compare.addClassName("go");
            var apart = new NativeButton("Not the same", click -> judge(pair));
            apart.addClassNames("linkish", "go");
            var merge = new Anchor(
                    CaseLinks.toPreview(pair.older().id(), pair.newer().id(), pair.sameCase(), pair.samePerson()),
                    "Merge");
            merge.addClassName("go");
            var acts = new Span(compare, merge, apart);
            acts.addClassName("alike-acts");
            return acts;
        }

        private void judge(PossiblePair pair) {
            if (Feedback.attempt(() -> bench.desk().notTheSame(pair.id()))) show(read());
        }
    }
}
