package org.advocatedesk.intake.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What is different from one version of a form to the next, in words for whoever publishes it.
public final class FormChanges {
    private FormChanges() {}

    public static List<String> between(FormBody before, FormBody after) {
        var changes = new ArrayList<String>();
        var were = byId(before);
        var are = byId(after);
        are.forEach((id, field) -> {
            if (!were.containsKey(id)) changes.add("New: “" + label(field) + "”");
        });
        were.forEach((id, field) -> {
            if (!are.containsKey(id)) changes.add("No longer asked: “" + label(field) + "”");
        });
        are.forEach((id, field) -> {
            var was = were.get(id);
            if (was != null) changed(was, field, changes);
        });
        around(before, after, changes);
        order(before, after, changes);
        return changes;
    }

    private static Map<String, FormField> byId(FormBody body) {
        return body.fields()
                .collect(Collectors.toMap(FormField::id, field -> field, (one, other) -> one, LinkedHashMap::new));
    }

    private static String label(FormField field) {
        return field.label().en().isBlank()
                ? field.kind().label()
                : field.label().en();
    }

    private static void changed(FormField was, FormField is, List<String> changes) {
        if (!was.label().equals(is.label()) || !was.help().equals(is.help()))
            changes.add("Other words: “" + label(is) + "”");
        if (was.required() != is.required())
            changes.add((is.required() ? "Must be answered: “" : "May be left out: “") + label(is) + "”");
        if (!was.choices().equals(is.choices())) changes.add("Other answers to choose from: “" + label(is) + "”");
        if (was.kind() != is.kind()) changes.add("Another kind of question: “" + label(is) + "”");
    }

    private static void around(FormBody before, FormBody after, List<String> changes) {
        words("title", before.title(), after.title(), changes);
        words("lead", before.lead(), after.lead(), changes);
        words("button", before.button(), after.button(), changes);
        words("words people agree to", before.consent(), after.consent(), changes);
        words("words below the button", before.foot(), after.foot(), changes);
        words("thank you", before.thanks(), after.thanks(), changes);
    }

    private static void words(String what, Words before, Words after, List<String> changes) {
        if (!before.equals(after)) changes.add("The " + what + " reads differently");
    }

    private static void order(FormBody before, FormBody after, List<String> changes) {
        if (before.steps().size() != after.steps().size())
            changes.add(after.steps().size() == 1 ? "One step" : after.steps().size() + " steps");
        else if (!titles(before).equals(titles(after))) changes.add("The steps are named differently");
        var kept = byId(before).keySet();
        var was = before.fields()
                .map(FormField::id)
                .filter(byId(after)::containsKey)
                .toList();
        var is = after.fields().map(FormField::id).filter(kept::contains).toList();
        if (!was.equals(is)) changes.add("Another order");
    }

    private static List<Words> titles(FormBody body) {
        return body.steps().stream().map(FormBody.Step::title).toList();
    }
}
