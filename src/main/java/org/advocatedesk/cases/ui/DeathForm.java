package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.Relation;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.WhenFields;

/// The patient has died: of which day, and who told us. What was a mistake is taken back here too.
class DeathForm extends Composite<Div> {
    final DatePicker day = WhenFields.day("Day");
    final Teller teller;

    DeathForm(Workbench bench, FamilyCard card, Runnable done) {
        teller = new Teller(
                card.relation() == Relation.SELF ? "" : card.contact().givenName());
        day.setMax(LocalDate.now(bench.clock().withZone(bench.me().zone())));
        day.setHelperText("Leave it empty where it was not said.");
        if (card.diedOn() != null) day.setValue(card.diedOn());
        var save =
                Parts.lamp(Icon.LEAF, "Write it down", "Enter", () -> {
                    if (Feedback.attempt(() -> bench.bereavement()
                            .died(card.id(), day.getValue(), teller.name(), teller.source.getValue()))) done.run();
                });
        var fields = Pieces.div("fields", day);
        fields.add(teller.fields());
        var ends = Pieces.div("ends", save);
        if (card.isBereaved())
            ends.add(Parts.button(Icon.RETRY, "It was a mistake", "", () -> {
                if (Feedback.attempt(() -> bench.bereavement().takeBack(card.id()))) done.run();
            }));
        getContent().add(Parts.hint("From then on lists, letters and calls speak of the late " + name(card) + "."));
        getContent().add(fields, ends);
    }

    private static String name(FamilyCard card) {
        var given = card.patient().givenName();
        return given.isBlank() ? "patient" : given;
    }
}
