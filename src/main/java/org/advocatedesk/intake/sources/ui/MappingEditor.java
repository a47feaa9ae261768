package org.advocatedesk.intake.sources.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.BiFunction;
import org.advocatedesk.intake.mapping.Mapping;
import org.advocatedesk.intake.mapping.OurField;
import org.advocatedesk.intake.understanding.Foreseen;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.jspecify.annotations.Nullable;

/// Theirs on the left, ours on the right: click one, then the other, and see at once what would be understood.
public class MappingEditor extends Composite<Div> {
    private static final Map<String, String> ASKED_FOR = Map.of(
            "", "As they say", "case_review", "A case review", "resource_kit", "The free kit", "callback", "A call");

    final TheirFields theirs = new TheirFields(this::choose, name -> change(() -> draft().confirm(name)));
    final OurFields ours = new OurFields(
            (name, field) -> change(() -> draft().pair(name, field)), name -> change(() -> draft().forget(name)));
    final OutlookCard outlook = new OutlookCard();
    private final BiFunction<Map<String, String>, Mapping, Foreseen.Outlook> lookAhead;
    private final Span hint = Parts.hint("");
    private final Div acts = new Div();
    private final Select<String> type = new Select<>();
    private final TextField consent = new TextField("Words they agree to");
    private @Nullable MappingDraft draft;
    private @Nullable String chosen;

    public MappingEditor(BiFunction<Map<String, String>, Mapping, Foreseen.Outlook> lookAhead) {
        this.lookAhead = lookAhead;
        getContent().addClassName("mapping");
        acts.addClassName("mapping-acts");
        var left = Parts.card("What they sent", hint, theirs, acts);
        var right = Parts.card("What it is to us", ours, always());
        getContent().add(left, right, outlook);
    }

    public void edit(MappingDraft draft) {
        this.draft = draft;
        chosen = null;
        type.setValue(ASKED_FOR.containsKey(draft.always(OurField.TYPE)) ? draft.always(OurField.TYPE) : "");
        consent.setValue(draft.always(OurField.CONSENT_WORDS));
        show();
    }

    public MappingDraft draft() {
        if (draft == null) throw new IllegalStateException("nothing to map yet");
        return draft;
    }

    private void choose(String name) {
        chosen = name.equals(chosen) ? null : name;
        show();
    }

    private void change(Runnable what) {
        what.run();
        chosen = chosen == null ? null : draft().nextUnnamed().orElse(null);
        show();
    }

    private void show() {
        theirs.show(draft(), chosen);
        ours.show(draft(), chosen);
        hint.setText(
                chosen == null
                        ? "Choose a field of theirs, then what it is to us."
                        : "What is “" + chosen + "” to us?");
        acts.removeAll();
        if (draft().proposals() > 0)
            acts.add(Parts.button(
                    Icon.CHECK,
                    "Yes to all " + draft().proposals() + " proposals",
                    "y",
                    () -> change(draft()::confirmAll)));
        var now = chosen;
        if (now != null)
            acts.add(Parts.button(Icon.DOTS, "Leave it out", "o", () -> change(() -> draft().leaveOut(now))));
        outlook.show(lookAhead.apply(draft().example(), draft().mapping()));
    }

    /// What nobody types, because it is the same for all of them.
    private Component always() {
        type.setLabel("They ask for");
        type.setItems("", "case_review", "resource_kit", "callback");
        type.setItemLabelGenerator(ASKED_FOR::get);
        type.addValueChangeListener(chosenType -> fixed(OurField.TYPE, chosenType.getValue()));
        consent.setHelperText("As shown beside the box, where they do not send it.");
        consent.setMaxLength(4000);
        consent.addValueChangeListener(typed -> fixed(OurField.CONSENT_WORDS, typed.getValue()));
        var fields = new Div(type, consent);
        fields.addClassName("always");
        return Parts.card("Always the same", fields);
    }

    private void fixed(OurField field, @Nullable String words) {
        if (draft == null || words == null || words.equals(draft.always(field))) return;
        draft.always(field, words);
        show();
    }
}
