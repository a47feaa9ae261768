package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.advocatedesk.calls.CallToLog;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyAction;
import org.advocatedesk.contact.Verdict;
import org.advocatedesk.contact.VerdictBox;
import org.advocatedesk.shared.ui.Keys;
import org.advocatedesk.shared.ui.Parts;
import org.jspecify.annotations.Nullable;

/// What may be promised to whoever is on the line: a call back, and the kit.
final class PromisePane extends Section {
    PromiseFields promise;
    private final Optional<FamilyAction> kit;
    private final Div kitPlace = new Div();
    private @Nullable HandOverBox handOver;
    private String shown = "";

    PromisePane(PromiseFields.Situation nothingYet, Optional<FamilyAction> kit) {
        this.kit = kit;
        this.promise = new PromiseFields(nothingYet);
        getElement().setAttribute("aria-label", "Promises");
    }

    /// Shows anew only where the family or the number changed, so that a chosen time is not lost.
    void show(
            @Nullable CaseId family,
            String number,
            Function<Instant, @Nullable Verdict> verdictAt,
            PromiseFields.Situation situation,
            List<Given> given) {
        var whom = family + number + given;
        if (whom.equals(shown) && !shown.isEmpty()) return;
        shown = whom;
        handOver = null;
        promise = new PromiseFields(situation);
        removeAll();
        add(mayWe(verdictAt.apply(situation.now()), situation), promiseBox(given));
        kitPlace.removeAll();
        if (family != null) kit.filter(FamilyAction::offered).ifPresent(action -> add(kitBox(action, family)));
    }

    /// Who could take the caller now; below everything else.
    void offer(HandOverBox box) {
        if (handOver != null) remove(handOver);
        handOver = box;
        add(box);
    }

    private static Div mayWe(@Nullable Verdict verdict, PromiseFields.Situation situation) {
        var box = new Div(new H2("May we call back?"));
        if (verdict == null) box.add(Parts.hint("Their number will tell. Write it down on the left."));
        else box.add(new VerdictBox(verdict, situation.now()));
        return box;
    }

    /// A call that was promised already, in words.
    record Given(UUID id, String words) {}

    private Div promiseBox(List<Given> given) {
        var box = new Div(new Header(new H2("Promise a callback")));
        given.forEach(already -> box.add(already(already)));
        box.add(promise);
        return box;
    }

    /// A time chosen here would be a second call; the note is kept while the first is moved.
    private static Div already(Given given) {
        var move = new Anchor("callbacks?whose=everybody&promise=" + given.id(), "Move that one");
        var already = new Div(
                new Paragraph(given.words() + "."),
                new Paragraph(new Span("A time chosen here is promised as a second call. "), move));
        already.addClassName("already");
        already.getElement().setAttribute("role", "status");
        return already;
    }

    private Div kitBox(FamilyAction action, CaseId family) {
        var open = new Button(action.label(), click -> {
            kitPlace.removeAll();
            kitPlace.add(action.open(family, kitPlace::removeAll));
        });
        open.setSuffixComponent(Keys.cap(action.key()));
        Keys.bind(open, action.key(), action.label());
        return new Div(new Header(new H2("Kit"), open), kitPlace);
    }

    CallToLog.@Nullable Promise value() {
        return promise.value();
    }
}
