package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Role;

/// What is done more rarely for a family: its status, giving it back, handing it over, a death, their clock.
class MoreChoices extends Composite<Div> {

    private final Workbench bench;
    private final FamilyCard card;
    private final InPlace inPlace;
    private final Runnable done;

    MoreChoices(Workbench bench, FamilyCard card, InPlace inPlace, Runnable changed) {
        this.bench = bench;
        this.card = card;
        this.inPlace = inPlace;
        done = () -> {
            inPlace.close();
            changed.run();
        };
        getContent().addClassName("choices-row");
        if (bench.mayWork()) work();
        offer(Icon.LEAF, "The patient has died", "", () -> new DeathForm(bench, card, done));
        offer(Icon.SUN, "Their time", "", () -> new ClockForm(bench, card, done));
        for (var action : bench.actions())
            if (action.isRare()) offer(action.icon(), action.label(), action.key(), () -> action.open(card.id(), done));
        if (!bench.mayWork())
            getContent().add(Parts.hint("Advocates and managers set the status and hand families over."));
    }

    private void work() {
        offer(Icon.FLAG, "Status", "s", () -> new StatusForm(bench, card, done));
        boolean mine = bench.me().id().equals(card.ownerId());
        boolean manager = bench.me().is(Role.MANAGER);
        if (!mine && !manager) return;
        if (card.ownerId() != null) offer(Icon.RETRY, "Give back", "", () -> new GiveBackForm(bench, card.id(), done));
        if (card.status().isOpen()) offer(Icon.PEOPLE, "Hand over", "", () -> new HandOverForm(bench, card, done));
        getContent().add(keepToFew());
    }

    private Component keepToFew() {
        boolean restricted = card.restrictedAt() != null;
        return Parts.button(Icon.MOON, restricted ? "Open to all colleagues" : "Keep to owner and managers", "", () -> {
            if (Feedback.attempt(() -> bench.handOver().restrict(card.id(), !restricted))) done.run();
        });
    }

    private void offer(Icon icon, String words, String key, Supplier<Component> form) {
        getContent().add(Parts.button(icon, words, key, () -> inPlace.open(words, form.get(), () -> {})));
    }
}
