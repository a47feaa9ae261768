package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.advocatedesk.cases.CaseMerges.Merge;
import org.advocatedesk.cases.EnteredMeanwhile.Entered;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// Everything that was entered while two families were one: whose is it.
class SortList extends Composite<Section> {
    private final MergeBench bench;
    private final Merge merge;
    private final Runnable changed;

    SortList(MergeBench bench, Merge merge, Runnable changed) {
        this.bench = bench;
        this.merge = merge;
        this.changed = changed;
        var entered = bench.sorting().toSort(merge.id());
        var card = Parts.card("Entered while they were one", list(entered));
        card.getChildren().toList().forEach(getContent()::add);
        getContent().addClassName("card");
    }

    private Component list(List<Entered> entered) {
        var list = new Div();
        list.add(Parts.hint(
                entered.isEmpty()
                        ? "Everything is sorted. Nothing was lost, and nothing waits."
                        : "All of it stands with family " + merge.survivorNumber() + " now. Say whose each is."));
        entered.forEach(one -> list.add(line(one)));
        return list;
    }

    private Div line(Entered one) {
        var by = one.by().isBlank() ? "" : " · " + one.by();
        var words = Pieces.div(
                "",
                Pieces.span("", cut(one.words())),
                Pieces.small(TimeWords.moment(one.at(), bench.ours(), bench.now()) + by));
        var acts = Pieces.div("acts");
        if (bench.mayMerge()) {
            acts.add(Parts.button(
                    Icon.CHECK,
                    "Stays with " + merge.survivorNumber(),
                    "",
                    () -> sort(() -> bench.sorting().keep(merge.id(), one.thing()))));
            if (one.movable())
                acts.add(Parts.button(
                        Icon.RIGHT,
                        "Belongs to " + merge.absorbedNumber(),
                        "",
                        () -> sort(() -> bench.sorting().move(merge.id(), one.thing()))));
        }
        return Pieces.div("sort-row", words, acts);
    }

    private void sort(Runnable decision) {
        Feedback.attempt(decision);
        changed.run();
    }

    private static String cut(String words) {
        return words.length() <= 240 ? words : words.substring(0, 240) + "…";
    }
}
