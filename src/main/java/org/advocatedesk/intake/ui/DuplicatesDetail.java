package org.advocatedesk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.Consumer;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.intake.PossiblePair;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// Two families side by side, what speaks for their being one, and the decision.
class DuplicatesDetail extends Composite<Section> {
    private final DuplicatesBench bench;
    private final Consumer<PossiblePair> notTheSame;
    private final Consumer<PossiblePair> askAgain;

    DuplicatesDetail(DuplicatesBench bench, Consumer<PossiblePair> notTheSame, Consumer<PossiblePair> askAgain) {
        this.bench = bench;
        this.notTheSame = notTheSame;
        this.askAgain = askAgain;
        getContent().addClassNames("card", "came-detail");
        getContent().getElement().setAttribute("aria-label", "The two side by side");
        clear();
    }

    void clear() {
        getContent().removeAll();
        setVisible(false);
    }

    void show(PossiblePair pair) {
        setVisible(true);
        getContent().removeAll();
        getContent().add(new Div(new H1(pair.question()), Parts.hint(history(pair))));
        if (bench.mayJudge()) getContent().add(acts(pair));
        getContent().add(evidence(pair), PairWords.sideBySide(pair, bench.ours(), bench.now()));
        getContent().add(new Div(link(pair.older()), new Div(link(pair.newer()))));
    }

    private String history(PossiblePair pair) {
        var judgedAt = pair.judgedAt();
        if (judgedAt == null)
            return "Asked by " + pair.proposedBy() + ", "
                    + TimeWords.moment(pair.proposedAt(), bench.ours(), bench.now());
        return (pair.isMerged() ? "Merged by " : "Not the same, said ") + pair.judgedBy() + ", "
                + TimeWords.moment(judgedAt, bench.ours(), bench.now());
    }

    private Component acts(PossiblePair pair) {
        var acts = new Div();
        acts.addClassName("acts");
        if (pair.merge() != null) {
            var how = new Anchor(CaseLinks.toMerge(pair.merge()), "How they were merged, and undo");
            how.addClassName("go");
            acts.add(how);
        } else if (pair.isDecided()) acts.add(Parts.button(Icon.RETRY, "Ask again", "u", () -> askAgain.accept(pair)));
        else
            acts.add(
                    Parts.lamp(Icon.CHECK, "Merge", "m", () -> merge(pair)),
                    Parts.button(Icon.PEOPLE, "Not the same", "x", () -> notTheSame.accept(pair)));
        return acts;
    }

    /// First the preview: nothing is merged by one key.
    private void merge(PossiblePair pair) {
        var preview = CaseLinks.toPreview(pair.older().id(), pair.newer().id(), pair.sameCase(), pair.samePerson());
        getUI().ifPresent(ui ->
                ui.navigate(preview.split("\\?")[0], QueryParameters.fromString(preview.split("\\?")[1])));
    }

    private static Component evidence(PossiblePair pair) {
        var list = new UnorderedList();
        pair.reasons().forEach(reason -> list.add(new ListItem(reason)));
        var part = new Section(new H2("What speaks for it"), list);
        part.addClassNames("sec", "reasons");
        return part;
    }

    private static Anchor link(FamilyCard card) {
        return new Anchor(
                CaseLinks.to(card.id()),
                "To family " + card.caseNumber() + ", " + card.contact().name());
    }
}
