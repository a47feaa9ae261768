package org.advocatedesk.intake.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.advocatedesk.intake.forms.FieldKind;
import org.advocatedesk.intake.forms.FormBody;
import org.advocatedesk.intake.forms.FormEdits;
import org.advocatedesk.intake.forms.FormField;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// The steps and their questions: added, moved, removed, and each opened to change its words.
class QuestionsCard extends Composite<Section> implements QuestionRow.Acts {
    final List<QuestionRow> rows = new ArrayList<>();
    final List<Select<FieldKind>> more = new ArrayList<>();
    private final Consumer<UnaryOperator<FormBody>> change;
    private final Div steps = new Div();
    private FormBody body;

    QuestionsCard(FormBody body, Consumer<UnaryOperator<FormBody>> change) {
        this.body = body;
        this.change = change;
        steps.addClassName("form-steps");
        draw();
    }

    @Override
    protected Section initContent() {
        var card = Parts.card("Questions");
        card.add(steps, Parts.button(Icon.PLUS, "Another step", "", () -> rebuild(FormEdits::addStep)));
        return card;
    }

    @Override
    public void changed(FormField field) {
        apply(now -> FormEdits.replace(now, field.id(), was -> field));
    }

    @Override
    public void move(String id, int by) {
        rebuild(now -> FormEdits.move(now, id, by));
        rows.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .ifPresent(row -> (by < 0 ? row.up : row.down).focus());
    }

    @Override
    public void remove(String id) {
        rebuild(now -> FormEdits.remove(now, id));
    }

    private void apply(UnaryOperator<FormBody> edit) {
        body = edit.apply(body);
        change.accept(edit);
    }

    private void rebuild(UnaryOperator<FormBody> edit) {
        apply(edit);
        draw();
    }

    private void draw() {
        var open = rows.stream()
                .filter(row -> row.words.isOpened())
                .map(QuestionRow::id)
                .toList();
        rows.clear();
        more.clear();
        steps.removeAll();
        for (int n = 0; n < body.steps().size(); n++) steps.add(step(n));
        rows.stream().filter(row -> open.contains(row.id())).forEach(row -> row.words.setOpened(true));
    }

    private Component step(int n) {
        var step = body.steps().get(n);
        var part = new Section();
        part.addClassName("form-step");
        if (body.steps().size() > 1) part.add(head(n, step));
        for (var field : step.fields()) {
            var row = new QuestionRow(field, this);
            rows.add(row);
            part.add(row);
        }
        part.add(add(n));
        return part;
    }

    private Component head(int n, FormBody.Step step) {
        var remove = new Button("Join with the one before", click -> rebuild(now -> FormEdits.removeStep(now, n)));
        remove.setVisible(n > 0);
        var header = new Header(new H3("Step " + (n + 1)), remove);
        header.addClassName("step-head");
        return new Div(
                header,
                InBoth.line(
                        "Title of this step", step.title(), words -> apply(now -> FormEdits.nameStep(now, n, words))));
    }

    private Component add(int step) {
        var kinds = new Select<FieldKind>();
        kinds.setPlaceholder("Add a question");
        kinds.setAriaLabel(body.steps().size() > 1 ? "Add a question to step " + (step + 1) : "Add a question");
        kinds.setItems(Stream.concat(
                        FieldKind.own().stream(), FieldKind.ours().stream().filter(kind -> !body.asks(kind)))
                .toList());
        kinds.setItemLabelGenerator(FieldKind::label);
        kinds.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) rebuild(now -> FormEdits.add(now, step, chosen.getValue()));
        });
        more.add(kinds);
        return kinds;
    }
}
