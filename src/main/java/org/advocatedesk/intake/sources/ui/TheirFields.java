package org.advocatedesk.intake.sources.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/// What they sent, field by field, each with what it is to us.
class TheirFields extends Composite<Div> {
    private final Consumer<String> onChoose;
    private final Consumer<String> onConfirm;

    TheirFields(Consumer<String> onChoose, Consumer<String> onConfirm) {
        this.onChoose = onChoose;
        this.onConfirm = onConfirm;
        getContent().addClassName("theirs");
    }

    void show(MappingDraft draft, @Nullable String chosen) {
        getContent().removeAll();
        draft.example().forEach((name, value) -> getContent().add(line(draft, name, value, name.equals(chosen))));
    }

    private Component line(MappingDraft draft, String name, String value, boolean chosen) {
        var label = new Span(name);
        label.addClassName("their-name");
        var words = new Span(value.isBlank() ? "nothing" : shorten(value));
        words.addClassName(value.isBlank() ? "mut" : "ad-voice");
        var field = new NativeButton("", click -> onChoose.accept(name));
        field.add(label, words);
        field.addClassName("their-field");
        field.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        var line = new Div(field, meaning(draft, name));
        line.addClassName("their-line");
        line.setClassName("sel", chosen);
        return line;
    }

    private Component meaning(MappingDraft draft, String name) {
        var ours = draft.meaning(name);
        if (ours.isPresent()) return Parts.tag(Icon.CHECK, ours.get().label(), Tone.KEPT);
        if (draft.isLeftOut(name)) return Parts.tag(Icon.DOTS, "Left out", Tone.PLAIN);
        return draft.proposal(name)
                .<Component>map(guess -> proposal(name, guess.ours().label()))
                .orElseGet(() -> Parts.hint("kept as it is"));
    }

    private Component proposal(String name, String label) {
        var take = new NativeButton(label + "?", click -> onConfirm.accept(name));
        take.addClassNames("chip", "proposed");
        take.setAriaLabel("Yes, " + name + " is " + label);
        return take;
    }

    private static String shorten(String value) {
        var line = value.replaceAll("\\s+", " ").strip();
        return line.length() <= 140 ? line : line.substring(0, 139) + "…";
    }
}
