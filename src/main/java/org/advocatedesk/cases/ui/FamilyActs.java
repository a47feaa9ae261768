package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.advocatedesk.cases.AlreadyTaken;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyAction;
import org.advocatedesk.cases.FamilySheets.Sheet;
import org.advocatedesk.cases.Presence;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Keys;
import org.advocatedesk.shared.ui.Parts;

/// What one can do for a family: take it, call, and what other areas offer; one of them is the next right thing.
class FamilyActs extends Composite<Div> {
    private static final String CALL = "c";

    private final Workbench bench;
    private final CaseId id;
    private final InPlace inPlace;
    private final Runnable changed;
    private final BooleanSupplier lost;
    private String name = "";
    private Optional<Presence.Visit> visit = Optional.empty();
    private String shown = "";

    /// `changed` after something was done, `lost` when somebody else was quicker: whether another family is shown now.
    FamilyActs(Workbench bench, CaseId id, InPlace inPlace, Runnable changed, BooleanSupplier lost) {
        this.bench = bench;
        this.id = id;
        this.inPlace = inPlace;
        this.changed = changed;
        this.lost = lost;
        getContent().addClassName("acts");
    }

    void visitedAs(Presence.Visit mine) {
        visit = Optional.of(mine);
    }

    void show(Sheet sheet) {
        var card = sheet.card();
        name = card.contact().name();
        boolean mine = bench.me().id().equals(card.ownerId());
        boolean free = card.ownerId() == null && card.status().isOpen() && bench.mayWork();
        boolean mayCall = sheet.verdict() != null && sheet.verdict().isAllowed();
        var now = free + "|" + mine + "|" + mayCall + "|" + card.phone() + "|" + card.status() + "|" + card.ownerId()
                + "|" + card.restrictedAt() + "|" + inPlace.isOpen();
        if (now.equals(shown)) return;
        shown = now;
        getContent().removeAll();
        var wide = new ArrayList<Component>();
        if (free) wide.add(take(inPlace.isOpen()));
        wide.add(call(sheet, mine && mayCall && !inPlace.isOpen()));
        wide.forEach(button -> button.addClassName("act-wide"));
        if (wide.size() == 1) wide.getFirst().getStyle().set("grid-column", "1 / -1");
        getContent().add(wide);
        for (var action : bench.actions())
            if (!action.isRare() && !action.key().equals(CALL))
                getContent().add(Parts.button(action.icon(), action.label(), action.key(), () -> open(action)));
        getContent().add(Parts.button(Icon.DOTS, "More", "g", () -> more(sheet)));
    }

    private Component take(boolean quietly) {
        return quietly
                ? Parts.button(Icon.HAND, "Take this family", "t", this::take)
                : Parts.lamp(Icon.HAND, "Take this family", "t", this::take);
    }

    void take() {
        if (Feedback.attempt(this::takeOrLose)) changed.run();
    }

    /// Where a colleague was quicker the list shows another family at once, so the sentence names the one meant.
    private void takeOrLose() {
        try {
            bench.desk().take(id);
        } catch (AlreadyTaken quicker) {
            boolean next = lost.getAsBoolean();
            throw new Refusal(quicker.sentenceAbout(name) + (next ? " Here is the next." : ""));
        }
    }

    private Component call(Sheet sheet, boolean lamp) {
        var phone = sheet.card().phone();
        var words = phone.map(p -> p.display()).orElse("No number yet");
        var link = new Anchor();
        link.addClassName("telbtn");
        link.setClassName("filled", lamp);
        var number = new Span(lamp && phone.isPresent() ? "Call " + words : words);
        number.addClassName("ad-tel");
        link.add(Icon.PHONE.draw(), number, Keys.cap(CALL));
        if (sheet.verdict() != null && sheet.verdict().isAllowed())
            phone.ifPresent(p -> link.getElement().setAttribute("href", "tel:" + p.e164()));
        link.getElement().setAttribute("role", "button").setAttribute("tabindex", "0");
        link.getElement().addEventListener("click", press -> action(CALL).ifPresent(this::open));
        return Keys.bind(link, CALL, "Call and log it");
    }

    private Optional<FamilyAction> action(String key) {
        return bench.actions().stream().filter(a -> a.key().equals(key)).findFirst();
    }

    void open(FamilyAction action) {
        boolean calling = action.key().equals(CALL);
        var form = action.open(id, () -> {
            inPlace.close();
            changed.run();
        });
        inPlace.open(action.label(), form, () -> visit.filter(v -> calling).ifPresent(v -> v.calling(false)));
        if (calling) visit.ifPresent(v -> v.calling(true));
    }

    private void more(Sheet sheet) {
        var choices = new MoreChoices(bench, sheet.card(), inPlace, changed);
        inPlace.open("More", choices, () -> {});
    }
}
