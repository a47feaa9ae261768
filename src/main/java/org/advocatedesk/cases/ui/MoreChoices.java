package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Role;

/// What is done more rarely for a family: its status, giving it back, handing it over, keeping it to few.
class MoreChoices extends Composite<Div> {

    MoreChoices(Workbench bench, FamilyCard card, InPlace inPlace, Runnable changed) {
        getContent().addClassName("choices-row");
        if (!bench.mayWork()) {
            getContent().add(Parts.hint("Advocates and managers set the status and hand families over."));
            return;
        }
        Runnable done = () -> {
            inPlace.close();
            changed.run();
        };
        getContent()
                .add(Parts.button(
                        Icon.FLAG,
                        "Status",
                        "s",
                        () -> inPlace.open("Status", new StatusForm(bench, card, done), () -> {})));
        boolean mine = bench.me().id().equals(card.ownerId());
        boolean manager = bench.me().is(Role.MANAGER);
        if (card.ownerId() != null && (mine || manager))
            getContent()
                    .add(Parts.button(
                            Icon.RETRY,
                            "Give back",
                            "",
                            () -> inPlace.open(
                                    "Give this family back", new GiveBackForm(bench, card.id(), done), () -> {})));
        if (!mine && !manager) return;
        if (card.status().isOpen())
            getContent()
                    .add(Parts.button(
                            Icon.PEOPLE,
                            "Hand over",
                            "",
                            () -> inPlace.open(
                                    "Hand this family over", new HandOverForm(bench, card, done), () -> {})));
        boolean restricted = card.restrictedAt() != null;
        getContent()
                .add(Parts.button(
                        Icon.MOON, restricted ? "Open to all colleagues" : "Keep to owner and managers", "", () -> {
                            if (Feedback.attempt(() -> bench.handOver().restrict(card.id(), !restricted))) done.run();
                        }));
    }
}
