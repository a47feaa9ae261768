package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.Relation;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.search.Clues;
import org.advocatedesk.shared.ui.Parts;
import org.jspecify.annotations.Nullable;

/// What one hears of the caller, in any order, and the families it may be; "Nobody of these" begins a new one.
final class WhoIsIt extends Div {
    final TextField number = field("Their number");
    final TextField name = field("Name");
    final TextField town = field("Town or ZIP");
    final TextField ill = field("Who is ill");
    final Select<Relation> relation = new Select<>();
    final List<Div> rows = new ArrayList<>();
    private final Div candidates = new Div();
    private final Function<Clues, List<MayBe>> find;
    private final Told told;
    private @Nullable CaseId chosen;
    private boolean nobody;

    /// Whom the screen tells: of new clues, of a family chosen (null: none yet), of nobody of these.
    record Told(Consumer<Clues> heard, Consumer<@Nullable CaseId> chosen, Consumer<Relation> nobody) {}

    WhoIsIt(HeardSoFar heard, Function<Clues, List<MayBe>> find, Told told) {
        this.find = find;
        this.told = told;
        addClassName("who-is-it");
        number.setValue(heard.number());
        name.setValue(heard.name());
        town.setValue(heard.town());
        ill.setValue(heard.ill());
        chosen = heard.caseId();
        nobody = heard.nobody();
        relation.setLabel("Who is the caller to the patient?");
        relation.setItems(Relation.values());
        relation.setItemLabelGenerator(Relation::label);
        relation.setValue(heard.relation());
        relation.addValueChangeListener(change -> told.nobody().accept(change.getValue()));
        List.of(number, name, town, ill).forEach(field -> field.addValueChangeListener(this::clueChanged));
        var hint = new Span("What you hear, in any order. Arrow down and Enter choose");
        hint.addClassName("count");
        var title = new H2("Who is it? ");
        title.add(hint);
        var fields = new Div(number, name, town, ill);
        fields.addClassName("who-fields");
        candidates.addClassName("cands");
        candidates.getElement().setAttribute("role", "listbox").setAttribute("aria-label", "Who it may be");
        add(title, fields, candidates, relation);
        show();
    }

    private static TextField field(String label) {
        var field = new TextField(label);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(250);
        field.setMaxLength(120);
        field.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        return field;
    }

    private void clueChanged(ComponentValueChangeEvent<TextField, String> change) {
        told.heard().accept(clues());
        show();
    }

    Clues clues() {
        return new Clues(name.getValue(), town.getValue(), ill.getValue(), number.getValue());
    }

    /// A number that belongs to one family chooses it, unless somebody decided otherwise.
    private void show() {
        var found = clues().isEmpty() && chosen == null ? List.<MayBe>of() : find.apply(clues());
        var certain = found.stream().filter(MayBe::sameNumber).toList();
        if (chosen == null && !nobody && certain.size() == 1)
            choose(certain.getFirst().id());
        candidates.removeAll();
        rows.clear();
        found.forEach(who -> add(row(who)));
        if (!clues().isEmpty()) add(nobodyRow(found.isEmpty()));
        candidates.setVisible(!rows.isEmpty());
        relation.setVisible(nobody || found.isEmpty() && !clues().isEmpty());
    }

    private void add(Div row) {
        rows.add(row);
        candidates.add(row);
    }

    private void choose(CaseId id) {
        chosen = id;
        nobody = false;
        told.chosen().accept(id);
    }

    private Div row(MayBe who) {
        var words = new Div(marked(who.title()));
        words.getElement().appendChild(small(who.words()));
        var row = new Div(Parts.face(who.initials(), who.title()), words, who.tag());
        return option(row, who.id().equals(chosen), () -> choose(who.id()));
    }

    private Div nobodyRow(boolean alone) {
        var words = new Div(new Span(alone ? "Nobody we know yet" : "Nobody of these"));
        words.getElement().appendChild(small("Keep the note; it becomes a new family when you save"));
        var row = new Div(Parts.face("?", "Somebody new"), words);
        return option(row, nobody, () -> {
            chosen = null;
            nobody = true;
            told.nobody().accept(relation.getValue());
        });
    }

    private Div option(Div row, boolean selected, Runnable choose) {
        row.addClassName("cand");
        row.setClassName("sel", selected);
        row.getElement().setAttribute("role", "option").setAttribute("aria-selected", String.valueOf(selected));
        row.addClickListener(click -> {
            choose.run();
            show();
        });
        return row;
    }

    /// The words that answer to what was typed are underlined.
    private Span marked(String title) {
        var typed = MayBe.folded(name.getValue() + " " + ill.getValue());
        var line = new Span();
        for (var word : title.split(" ")) {
            boolean hit = typed.stream().anyMatch(t -> MayBe.answers(t, word));
            var part = new Element(hit ? "mark" : "span");
            part.setText(word);
            line.getElement().appendChild(part, Element.createText(" "));
        }
        return line;
    }

    private static Element small(String words) {
        var small = new Element("small");
        small.setText(words);
        return small;
    }

    /// The number that is on the line, as people read it.
    String numberAsRead() {
        return PhoneNumber.read(number.getValue()).map(PhoneNumber::display).orElse(number.getValue());
    }
}
