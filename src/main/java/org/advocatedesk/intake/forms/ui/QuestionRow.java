package org.advocatedesk.intake.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.advocatedesk.intake.forms.FormField;
import org.advocatedesk.intake.forms.Words;
import org.advocatedesk.shared.ui.Parts;

/// One question: its words open below it, and it moves or goes.
class QuestionRow extends Composite<Div> {
    final Details words;
    final Button up;
    final Button down;
    final Button remove;
    final InBoth label;
    private final Span says = new Span();
    private final Span asks;
    private FormField field;
    private final Acts acts;

    /// What can be done with a question.
    interface Acts {
        void changed(FormField field);

        void move(String id, int by);

        void remove(String id);
    }

    QuestionRow(FormField field, Acts acts) {
        this.field = field;
        this.acts = acts;
        label = InBoth.line("Question", field.label(), words -> set(this.field.with(words, this.field.help())));
        asks = Parts.hint("");
        var summary = new Div(says, asks);
        summary.addClassName("question-says");
        words = new Details(summary, content());
        words.setOpened(field.kind().isOwn() && field.label().en().isBlank());
        up = button("Up", () -> acts.move(field.id(), -1));
        down = button("Down", () -> acts.move(field.id(), 1));
        remove = button("Remove", () -> acts.remove(field.id()));
        name();
    }

    @Override
    protected Div initContent() {
        var moves = new Div(up, down, remove);
        moves.addClassName("moves");
        var row = new Div(words, moves);
        row.addClassName("question");
        Shortcuts.addShortcutListener(row, () -> acts.move(field.id(), -1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(row);
        Shortcuts.addShortcutListener(row, () -> acts.move(field.id(), 1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(row);
        return row;
    }

    String id() {
        return field.id();
    }

    private static Button button(String words, Runnable press) {
        var button = new Button(words, click -> press.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private String kind() {
        return field.kind().label() + (field.required() ? ", must be answered" : "");
    }

    private Component content() {
        var required = new Checkbox("Must be answered", field.required());
        required.addValueChangeListener(change -> set(field.require(change.getValue())));
        var content = new Div(
                label, InBoth.line("Beside it, smaller", field.help(), help -> set(field.with(field.label(), help))));
        if (field.kind().hasOwnChoices()) content.add(AnswersField.own(field, choices -> set(field.choose(choices))));
        else if (!field.choices().isEmpty())
            content.add(AnswersField.ours(field, choices -> set(field.choose(choices))));
        content.add(required);
        content.addClassName("question-words");
        return content;
    }

    private void set(FormField now) {
        field = now;
        name();
        acts.changed(now);
    }

    private void name() {
        var name = field.label().equals(Words.NONE) || field.label().en().isBlank()
                ? "New question"
                : field.label().en();
        says.setText(name);
        asks.setText(kind());
        up.setAriaLabel("Move “" + name + "” up");
        down.setAriaLabel("Move “" + name + "” down");
        remove.setAriaLabel("Remove “" + name + "”");
    }
}
