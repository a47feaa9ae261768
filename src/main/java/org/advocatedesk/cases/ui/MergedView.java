package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.cases.CaseMerges.Merge;
import org.advocatedesk.cases.QueueParameters;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Role;
import org.jspecify.annotations.Nullable;

/// One merge: who did it and when, until when it can be undone, and after that what is to be sorted.
@Route("merges/:mergeId")
@PageTitle("Merge")
@RolesAllowed({Role.ADVOCATES, Role.INTAKES, Role.MANAGERS})
class MergedView extends Main implements BeforeEnterObserver {
    private final MergeBench bench;
    private final Div head = Pieces.div("merge-head");
    private final Div acts = Pieces.div("acts merge-acts");
    private final Div rest = new Div();
    private @Nullable UUID id;

    MergedView(MergeBench bench) {
        this.bench = bench;
        addClassNames("page", "merge");
        setId("work");
        add(head, acts, rest);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        id = entering.getRouteParameters()
                .get("mergeId")
                .map(QueueParameters::uuid)
                .orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        if (id == null) return;
        var merge = bench.merges().find(id).orElseThrow(NotFoundException::new);
        rest.removeAll();
        if (merge.isUndone() && merge.whole()) rest.add(new SortList(bench, merge, this::show));
        head.removeAll();
        head.add(new H1(title(merge)), new Paragraph(told(merge)));
        acts.removeAll();
        if (merge.mayBeUndone(bench.now()) && bench.mayMerge())
            acts.add(Parts.button(Icon.RETRY, "Undo the merge", "u", this::undo));
        acts.add(new Anchor(CaseLinks.to(merge.survivor()), "To family " + merge.survivorNumber()));
        if (merge.isUndone() || !merge.whole())
            acts.add(new Anchor(CaseLinks.to(merge.absorbed()), "To family " + merge.absorbedNumber()));
    }

    private static String title(Merge merge) {
        if (merge.isUndone())
            return "Families " + merge.survivorNumber() + " and " + merge.absorbedNumber()
                    + (merge.whole() ? " are two again" : " have two writers again");
        return merge.whole()
                ? "Family " + merge.absorbedNumber() + " is family " + merge.survivorNumber()
                : "One person wrote for families " + merge.survivorNumber() + " and " + merge.absorbedNumber();
    }

    private String told(Merge merge) {
        var words = "Merged by " + merge.by() + ", " + TimeWords.moment(merge.at(), bench.ours(), bench.now()) + ". ";
        if (merge.undoneAt() != null)
            return words + "Undone by " + merge.undoneBy() + ", "
                    + TimeWords.moment(merge.undoneAt(), bench.ours(), bench.now()) + ".";
        return words
                + (merge.mayBeUndone(bench.now())
                        ? "It can be undone until " + TimeWords.day(merge.until(), bench.ours(), bench.now()) + "."
                        : "The thirty days in which it could be undone are over.");
    }

    void undo() {
        var merge = id;
        if (merge != null && Feedback.attempt(() -> bench.undoing().undo(merge))) show();
    }
}
