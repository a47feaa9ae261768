package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.advocatedesk.calls.CallToLog;
import org.advocatedesk.calls.PhoneScript;
import org.advocatedesk.cases.FactKind;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Keys;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/// What to say and what is still open to ask, in the caller's language; answers wait with the call until it is saved.
final class ScriptPane extends Section {
    private static final List<String> ANSWER_KEYS = List.of("a", "s", "d", "g");

    /// What it shows: the words, with whom, and what is known or answered.
    record Shown(
            PhoneScript script,
            PhoneScript.Situation situation,
            PhoneScript.Names names,
            String language,
            Map<FactKind, String> known,
            Map<FactKind, CallToLog.Answer> answers) {
        List<PhoneScript.Question> asked() {
            return script.questions().stream()
                    .filter(q -> !known.containsKey(q.fact()) || answers.containsKey(q.fact()))
                    .toList();
        }

        List<PhoneScript.Question> open() {
            return asked().stream().filter(q -> !answers.containsKey(q.fact())).toList();
        }
    }

    private final BiConsumer<FactKind, CallToLog.@Nullable Answer> answer;
    private final Consumer<String> speak;

    ScriptPane(BiConsumer<FactKind, CallToLog.@Nullable Answer> answer, Consumer<String> speak) {
        this.answer = answer;
        this.speak = speak;
        addClassName("script");
        getElement().setAttribute("aria-label", "Script");
    }

    void show(Shown now) {
        removeAll();
        var greeting = new Paragraph("“" + now.script().greeting(now.situation(), now.language(), now.names()) + "”");
        greeting.addClassName("say");
        add(head(now), greeting, questions(now), crisis(now));
    }

    private Header head(Shown now) {
        boolean spanish = now.language().startsWith("es");
        var other = new NativeButton(spanish ? "English" : "Español", click -> speak.accept(spanish ? "en" : "es"));
        other.addClassNames("linkish", "go");
        var whom = new Span(now.situation().label());
        whom.addClassName("count");
        return new Header(new H2("What to say"), whom, other);
    }

    private Div questions(Shown now) {
        var open = now.open();
        var questions = new Div();
        questions.addClassName("questions");
        int all = now.asked().size();
        var caller = now.names().caller() == null ? "the caller" : now.names().caller();
        questions.add(new Paragraph(
                open.isEmpty()
                        ? "Everything here is asked. It goes to the case as said by " + caller + "."
                        : "Still open, " + open.size() + " of " + all + ". It goes to the case as said by " + caller
                                + "."));
        questions.getComponentAt(0).addClassNames("s", "mut");
        open.stream().findFirst().ifPresent(q -> questions.add(ask(q, now)));
        questions.add(steps(now));
        return questions;
    }

    private Div ask(PhoneScript.Question question, Shown now) {
        var answers = new Div();
        answers.addClassName("answers");
        for (int i = 0; i < question.answers().size(); i++) {
            var words = question.answers().get(i);
            var key = i < ANSWER_KEYS.size() ? ANSWER_KEYS.get(i) : "";
            answers.add(button(words.in(now.language()), key, () -> said(question, words.en(), false)));
        }
        if (question.free()) answers.add(ownWords(question, now));
        var script = now.script();
        var unknown = new Div(
                button(
                        script.notKnown().in(now.language()),
                        "f",
                        () -> said(question, script.notKnown().en(), true)),
                button(
                        script.notSaid().in(now.language()),
                        "v",
                        () -> said(question, script.notSaid().en(), true)));
        unknown.addClassName("two");
        answers.add(unknown);
        var title = new H3(question.ask().in(now.language()));
        title.addClassName("ask");
        return new Div(title, answers);
    }

    private TextField ownWords(PhoneScript.Question question, Shown now) {
        var own = new TextField();
        own.setPlaceholder(now.language().startsWith("es") ? "Con sus palabras" : "In their words");
        own.setAriaLabel(question.ask().in(now.language()));
        own.setMaxLength(400);
        own.setWidthFull();
        own.addValueChangeListener(change -> {
            if (!change.getValue().isBlank()) said(question, change.getValue().strip(), false);
        });
        return own;
    }

    private void said(PhoneScript.Question question, String value, boolean unknown) {
        answer.accept(question.fact(), new CallToLog.Answer(question.fact(), value, unknown));
    }

    private static Button button(String words, String key, Runnable press) {
        var button = new Button(words, click -> press.run());
        if (!key.isEmpty()) {
            button.setSuffixComponent(Keys.cap(key));
            Keys.bind(button, key, "Answer: " + words);
        }
        return button;
    }

    private Div steps(Shown now) {
        var steps = new Div();
        steps.addClassName("steps");
        now.asked().stream().filter(q -> now.answers().containsKey(q.fact())).forEach(q -> steps.add(answered(q, now)));
        now.open().stream().skip(1).forEach(q -> {
            var step = new Div(Icon.RIGHT.draw(), new Span(q.ask().in(now.language())));
            step.addClassName("todo");
            steps.add(step);
        });
        return steps;
    }

    private Div answered(PhoneScript.Question question, Shown now) {
        var given = now.answers().get(question.fact());
        var again = new NativeButton(given == null ? "" : given.value(), click -> answer.accept(question.fact(), null));
        again.addClassName("linkish");
        again.setTitle("Ask again");
        return new Div(Icon.CHECK.draw(), new Span(question.ask().in(now.language())), again);
    }

    private static Div crisis(Shown now) {
        var script = now.script();
        var words = new Paragraph(script.fill(script.crisisWords().in(now.language()), now.names()));
        words.addClassName("say");
        words.setVisible(false);
        var show = Keys.bind(
                new Button("Words", click -> words.setVisible(!words.isVisible())), "!", "What to say in a crisis");
        show.setSuffixComponent(Keys.cap("!"));
        var box = new Div(
                Icon.HEART.draw(), new Span(script.fill(script.crisis().in(now.language()), now.names())), show, words);
        box.addClassNames("ad-verdict", "crisis");
        return Parts.tone(box, Tone.ASK);
    }
}
