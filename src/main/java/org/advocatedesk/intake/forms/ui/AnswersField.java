package org.advocatedesk.intake.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.advocatedesk.intake.forms.FormField;
import org.advocatedesk.intake.forms.FormField.Choice;
import org.advocatedesk.intake.forms.Words;

/// The answers to choose from: one a line for questions of one's own; for ours only the words can change, because the
/// desk knows what each means.
final class AnswersField {
    private AnswersField() {}

    static Component own(FormField field, Consumer<List<Choice>> onChange) {
        var en = field.choices().stream().map(choice -> choice.label().en()).collect(Collectors.joining("\n"));
        var es = field.choices().stream().map(choice -> choice.label().es()).collect(Collectors.joining("\n"));
        return InBoth.text("Answers, one a line", new Words(en, es.strip()), typed -> onChange.accept(read(typed)));
    }

    private static List<Choice> read(Words typed) {
        var spanish = typed.es().lines().map(String::strip).toList();
        var choices = new ArrayList<Choice>();
        for (var line : typed.en().lines().map(String::strip).toList()) {
            int n = choices.size();
            if (!line.isEmpty()) choices.add(new Choice("", new Words(line, n < spanish.size() ? spanish.get(n) : "")));
        }
        return choices;
    }

    static Component ours(FormField field, Consumer<List<Choice>> onChange) {
        var now = new ArrayList<>(field.choices());
        var all = new Div();
        for (int n = 0; n < now.size(); n++) {
            int place = n;
            all.add(InBoth.line("Answer " + (n + 1), now.get(n).label(), words -> {
                now.set(place, new Choice(now.get(place).value(), words));
                onChange.accept(List.copyOf(now));
            }));
        }
        all.addClassName("answers");
        return all;
    }
}
