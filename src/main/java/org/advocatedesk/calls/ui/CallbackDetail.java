package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.advocatedesk.calls.CallToLog;
import org.advocatedesk.calls.CallbackRow;
import org.advocatedesk.calls.Dialling;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.contact.Verdict;
import org.advocatedesk.contact.VerdictBox;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.jspecify.annotations.Nullable;

/// One promise: what was promised and why, may we call now, and how it ends.
final class CallbackDetail extends Section {
    /// What can be done with it; the places come back changed.
    record Deeds(
            Consumer<CallbackRow> call,
            BiConsumer<CallbackRow, CallToLog.Promise> move,
            BiConsumer<CallbackRow, String> giveUp,
            Consumer<CallbackRow> kept) {}

    /// What must be read for it.
    record Around(
            Function<CallbackRow, @Nullable Verdict> verdict,
            Function<CallbackRow, Dialling.Outlook> outlook,
            Function<CallbackRow, PromiseFields.Situation> situation) {}

    final Div inPlace = new Div();
    private final Deeds deeds;
    private final Around around;
    private @Nullable CallbackRow shown;

    CallbackDetail(Deeds deeds, Around around) {
        this.deeds = deeds;
        this.around = around;
        addClassNames("card", "promise-detail");
        getElement().setAttribute("aria-label", "Chosen promise");
    }

    /// A form in the making is not swept away by a refresh of the same promise.
    void show(@Nullable CallbackRow promise, PromiseWords words) {
        boolean typing = promise != null && promise.equals(shown) && inPlace.getComponentCount() > 0;
        if (!typing) inPlace.removeAll();
        shown = promise;
        removeAll();
        setVisible(promise != null);
        if (promise == null) return;
        add(head(promise), box(promise, words));
        if (!promise.reason().isBlank()) add(new Paragraph(promise.reason()));
        if (!promise.note().isBlank()) add(Parts.voice("“" + promise.note().strip() + "”"));
        add(noted(promise, words), acts(promise), inPlace);
        var verdict = around.verdict().apply(promise);
        if (verdict != null) add(new VerdictBox(verdict, words.now()));
    }

    private static Div head(CallbackRow promise) {
        var tie = new Paragraph(promise.tie());
        tie.addClassName("mut");
        var name = new Anchor(CaseLinks.to(promise.caseId()), promise.who());
        var title = new H1(name);
        return new Div(title, tie);
    }

    private static Div box(CallbackRow promise, PromiseWords words) {
        var title = new Element("b");
        title.setText((words.whose(promise).equals("Yours") ? "You" : promise.ownerFirstName()) + " promised "
                + words.theirsFirst(promise));
        var small = new Element("small");
        small.setText(words.trail(promise));
        var body = new Div();
        body.getElement().appendChild(title, small);
        var box = new Div(body, words.tag(promise));
        box.addClassName("ad-promise");
        return Parts.tone(box, words.tone(promise));
    }

    private static Paragraph noted(CallbackRow promise, PromiseWords words) {
        var noted = new Paragraph("Noted by " + promise.promisedBy() + ", "
                + TimeWords.moment(promise.promisedAt(), words.ours(), words.now()) + " ours"
                + (promise.theyAsked() ? ", at their own wish" : ""));
        noted.addClassNames("s", "mut");
        return noted;
    }

    private Div acts(CallbackRow promise) {
        var number = promise.phone() == null
                ? ""
                : PhoneNumber.read(promise.phone()).map(PhoneNumber::display).orElse("");
        boolean open = !number.isEmpty() && !around.outlook().apply(promise).blocked();
        Runnable phone = () -> deeds.call().accept(promise);
        var call = open
                ? Parts.lamp(Icon.PHONE, "Call " + number, "c", phone)
                : Parts.button(Icon.PHONE, "Open the phone", "c", phone);
        call.addClassName("wide");
        var acts = new Div(
                call,
                Parts.button(Icon.CALENDAR, "Move", "v", () -> openMove(promise)),
                Parts.button(Icon.HAND, "Give up", "u", () -> openGiveUp(promise)),
                Parts.button(
                        Icon.CHECK,
                        "Kept",
                        "e",
                        () -> Feedback.attempt(() -> deeds.kept().accept(promise))));
        acts.addClassName("acts");
        return acts;
    }

    private void openMove(CallbackRow promise) {
        var fields = new PromiseFields(around.situation().apply(promise));
        fields.about.setLabel("Why is it moved?");
        form(fields, "Move it", () -> {
            var to = fields.value();
            if (to == null) throw new IllegalArgumentException("Choose the new time.");
            deeds.move().accept(promise, to);
        });
    }

    private void openGiveUp(CallbackRow promise) {
        var why = new TextField("Why is nobody going to ring?");
        why.setMaxLength(400);
        why.setWidthFull();
        form(why, "Give up this promise", () -> deeds.giveUp().accept(promise, why.getValue()));
        why.focus();
    }

    private void form(com.vaadin.flow.component.Component fields, String words, Runnable work) {
        var done = new Button(words, click -> {
            if (Feedback.attempt(work)) inPlace.removeAll();
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var leave = new Button("Leave it", click -> inPlace.removeAll());
        inPlace.removeAll();
        inPlace.addClassName("in-place");
        var buttons = new Div(done, leave);
        buttons.addClassName("buttons");
        inPlace.add(fields, buttons);
    }
}
