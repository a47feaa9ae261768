package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.advocatedesk.calls.Cadence;
import org.advocatedesk.calls.CallDirection;
import org.advocatedesk.calls.CallOutcome;
import org.advocatedesk.calls.CallToLog;
import org.advocatedesk.calls.Dialling;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.contact.Verdict;
import org.advocatedesk.contact.VerdictBox;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.jspecify.annotations.Nullable;

/// A call with a known family, logged in place: may we, dial, what was said, how it ended, and a callback if promised.
final class CallForm extends Div {
    /// What the form must know of the family.
    record About(
            CaseId family,
            @Nullable PhoneNumber phone,
            @Nullable Verdict verdict,
            Dialling.Outlook outlook,
            String keeps,
            Cadence cadence,
            int nextTry,
            PromiseFields.Situation situation) {}

    final TextArea note = new TextArea("What was said");
    final RadioButtonGroup<CallDirection> direction = new RadioButtonGroup<>();
    final PromiseFields promise;
    final OutcomeButtons outcomes;
    private final About about;
    private final DraftKeeper draft;
    private final Consumer<CallToLog> log;
    private Instant startedAt;
    private boolean dialled;

    CallForm(About about, DraftKeeper draft, Supplier<PhoneNumber> dial, Consumer<CallToLog> log) {
        this.about = about;
        this.draft = draft;
        this.log = log;
        startedAt = about.situation().now();
        promise = new PromiseFields(about.situation());
        outcomes = new OutcomeButtons(about.cadence(), about.nextTry(), this::end);
        addClassName("call-form");
        if (about.phone() == null)
            add(new Paragraph("No number of this family is known. A call of theirs can still be kept here."));
        if (about.verdict() != null && !about.verdict().isAllowed())
            add(new VerdictBox(about.verdict(), about.situation().now()));
        if (!about.keeps().isBlank()) add(Parts.hint(about.keeps()));
        if (about.phone() != null) add(dialButton(about.phone(), dial));
        if (about.phone() != null && !about.outlook().words().isBlank())
            add(Parts.hint(about.outlook().words()));
        prepareNote();
        direction.setItems(CallDirection.values());
        direction.setItemLabelGenerator(d -> d == CallDirection.OUT ? "We rang" : "They rang");
        direction.setValue(about.phone() == null ? CallDirection.IN : CallDirection.OUT);
        direction.setAriaLabel("Who rang");
        var details = new Details("Promise a callback", promise);
        details.setWidthFull();
        add(direction, note, draft.otherWindow, draft.saved, details, outcomes);
    }

    private com.vaadin.flow.component.Component dialButton(PhoneNumber phone, Supplier<PhoneNumber> dial) {
        var button =
                Parts.lamp(Icon.PHONE, "Call " + phone.display(), "c", () -> Feedback.attempt(() -> ring(dial.get())));
        button.setEnabled(!about.outlook().blocked());
        button.addClassName("dial");
        return button;
    }

    private void ring(PhoneNumber number) {
        dialled = true;
        direction.setValue(CallDirection.OUT);
        getUI().ifPresent(ui -> ui.getPage().open("tel:" + number.e164(), "_self"));
        note.focus();
    }

    private void prepareNote() {
        note.setWidthFull();
        note.setMinRows(4);
        note.setMaxLength(20_000);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(700);
        draft.restore().ifPresent(note::setValue);
        draft.onChoice(note::setValue);
        note.addValueChangeListener(change -> draft.keep(change.getValue()));
    }

    /// The draft goes only once the call is kept; a refusal leaves everything typed.
    private void end(CallOutcome outcome) {
        Feedback.attempt(() -> {
            log.accept(toLog(outcome));
            draft.drop();
        });
    }

    private CallToLog toLog(CallOutcome outcome) {
        return new CallToLog(
                new CallToLog.With.Family(about.family(), null),
                direction.getValue(),
                about.phone() == null ? "" : about.phone().display(),
                "",
                startedAt,
                outcome,
                note.getValue(),
                List.of(),
                promise.value(),
                dialled);
    }
}
