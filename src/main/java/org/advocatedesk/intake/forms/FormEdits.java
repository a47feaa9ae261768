package org.advocatedesk.intake.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The ways in which a form's steps and questions are changed, each giving a new body.
public final class FormEdits {
    private FormEdits() {}

    public static FormBody add(FormBody body, int step, FieldKind kind) {
        return inStep(
                body, step, fields -> fields.add(FormJson.begun(kind, kind.isOwn() ? nextId(body) : kind.word())));
    }

    /// A name no question of this form has had in this draft.
    private static String nextId(FormBody body) {
        int highest = body.fields()
                .filter(field -> field.id().matches("q\\d{1,4}"))
                .mapToInt(field -> Integer.parseInt(field.id().substring(1)))
                .max()
                .orElse(0);
        return "q" + (highest + 1);
    }

    public static FormBody remove(FormBody body, String id) {
        return eachStep(body, fields -> fields.removeIf(field -> field.id().equals(id)));
    }

    public static FormBody replace(FormBody body, String id, UnaryOperator<FormField> change) {
        return eachStep(
                body, fields -> fields.replaceAll(field -> field.id().equals(id) ? change.apply(field) : field));
    }

    /// One place up (-1) or down (1), across the steps' borders; at either end it stays.
    public static FormBody move(FormBody body, String id, int by) {
        for (int n = 0; n < body.steps().size(); n++) {
            var fields = body.steps().get(n).fields();
            for (int at = 0; at < fields.size(); at++)
                if (fields.get(at).id().equals(id)) return moved(body, n, at, by);
        }
        return body;
    }

    private static FormBody moved(FormBody body, int step, int at, int by) {
        var field = body.steps().get(step).fields().get(at);
        int last = body.steps().get(step).fields().size() - 1;
        boolean leaves = at + by < 0 || at + by > last;
        int to = leaves ? step + by : step;
        if (to < 0 || to >= body.steps().size()) return body;
        var taken = inStep(body, step, fields -> fields.remove(at));
        return inStep(taken, to, fields -> fields.add(leaves ? (by < 0 ? fields.size() : 0) : at + by, field));
    }

    public static FormBody addStep(FormBody body) {
        var steps = new ArrayList<>(body.steps());
        steps.add(new FormBody.Step(Words.NONE, List.of()));
        return body.withSteps(steps);
    }

    public static FormBody nameStep(FormBody body, int step, Words title) {
        var steps = new ArrayList<>(body.steps());
        steps.set(step, new FormBody.Step(title, steps.get(step).fields()));
        return body.withSteps(steps);
    }

    /// Its questions stay: they join the step before, or the one after the first.
    public static FormBody removeStep(FormBody body, int step) {
        if (body.steps().size() < 2) return body;
        var steps = new ArrayList<>(body.steps());
        var gone = steps.remove(step).fields();
        var to = steps.get(Math.max(0, step - 1));
        var fields = new ArrayList<>(step == 0 ? gone : to.fields());
        fields.addAll(step == 0 ? to.fields() : gone);
        steps.set(Math.max(0, step - 1), new FormBody.Step(to.title(), fields));
        return body.withSteps(steps);
    }

    private interface Change {
        void on(List<FormField> fields);
    }

    private static FormBody inStep(FormBody body, int step, Change change) {
        var steps = new ArrayList<>(body.steps());
        steps.set(step, changed(steps.get(step), change));
        return body.withSteps(steps);
    }

    private static FormBody eachStep(FormBody body, Change change) {
        return body.withSteps(
                body.steps().stream().map(step -> changed(step, change)).toList());
    }

    private static FormBody.Step changed(FormBody.Step step, Change change) {
        var fields = new ArrayList<>(step.fields());
        change.on(fields);
        return new FormBody.Step(step.title(), fields);
    }
}
