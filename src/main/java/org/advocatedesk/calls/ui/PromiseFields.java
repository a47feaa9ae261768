package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.advocatedesk.calls.CallToLog;
import org.advocatedesk.contact.Verdict;
import org.advocatedesk.contact.VerdictBox;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.WhenFields;
import org.jspecify.annotations.Nullable;

/// When we ring back: moments worth offering, or their own wish, always as theirs and ours.
final class PromiseFields extends Div {
    /// What the fields must know of a family: their clock, ours, and what may be offered or asked.
    record Situation(
            @Nullable ZoneId theirs,
            ZoneId ours,
            Instant now,
            List<Instant> suggestions,
            Function<Instant, @Nullable Verdict> verdictAt) {
        String words(Instant at) {
            return TimeWords.theirsAndOurs(at, theirs, ours, now);
        }

        ZoneId clock() {
            return theirs == null ? ours : theirs;
        }
    }

    final DateTimePicker another = WhenFields.moment("");
    final TextField about = new TextField("What is it about?");
    final Checkbox theyAsked = new Checkbox("They asked for this time themselves");
    final List<NativeButton> suggested = new ArrayList<>();
    private final Paragraph chosenWords = new Paragraph();
    private final Div verdict = new Div();
    private final Situation situation;
    private @Nullable Instant chosen;

    PromiseFields(Situation situation) {
        this.situation = situation;
        addClassName("promise-fields");
        var offers = new Div();
        offers.addClassName("answers");
        situation.suggestions().forEach(at -> offers.add(offer(at)));
        another.setLabel(situation.theirs() == null ? "Another time, ours" : "Another time, theirs");
        another.setStep(Duration.ofMinutes(15));
        another.setMin(situation.now().atZone(situation.clock()).toLocalDateTime());
        another.addValueChangeListener(change -> {
            if (change.isFromClient() || change.getValue() != null)
                choose(
                        change.getValue() == null
                                ? null
                                : change.getValue().atZone(situation.clock()).toInstant());
        });
        about.setMaxLength(300);
        about.setWidthFull();
        theyAsked.setVisible(false);
        chosenWords.addClassName("chosen");
        chosenWords.getElement().setAttribute("role", "status");
        add(offers, another, chosenWords, verdict, theyAsked, about);
        choose(null);
    }

    private NativeButton offer(Instant at) {
        var button = new NativeButton();
        button.addClassNames("btn", "wide");
        boolean sameClock = situation.theirs() == null || TimeWords.sameClock(at, situation.theirs(), situation.ours());
        button.add(new Span(TimeWords.moment(at, situation.clock(), situation.now()) + (sameClock ? "" : " theirs")));
        var ours = new Span(sameClock ? "" : TimeWords.hour(at, situation.ours()) + " ours");
        ours.addClassName("hint");
        button.add(ours);
        button.addClickListener(click -> {
            another.clear();
            choose(at);
        });
        button.getElement().setProperty("at", at.toString());
        suggested.add(button);
        return button;
    }

    void choose(@Nullable Instant at) {
        chosen = at;
        suggested.forEach(b -> {
            boolean on = at != null && at.toString().equals(b.getElement().getProperty("at"));
            b.setClassName("on", on);
            b.getElement().setAttribute("aria-pressed", String.valueOf(on));
        });
        chosenWords.setText(at == null ? "" : "We ring " + situation.words(at));
        chosenWords.setVisible(at != null);
        verdict.removeAll();
        var answer = at == null ? null : situation.verdictAt().apply(at);
        boolean asks = answer != null && !answer.isAllowed();
        if (answer != null && asks) verdict.add(new VerdictBox(answer, situation.now()));
        theyAsked.setVisible(answer != null && asks && answer.overridableBy() != null);
        if (!theyAsked.isVisible()) theyAsked.setValue(false);
    }

    @Nullable
    Instant chosen() {
        return chosen;
    }

    /// Null where no time was chosen.
    CallToLog.@Nullable Promise value() {
        return chosen == null
                ? null
                : new CallToLog.Promise(chosen, about.getValue().strip(), theyAsked.getValue());
    }
}
