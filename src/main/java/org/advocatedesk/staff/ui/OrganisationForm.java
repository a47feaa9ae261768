package org.advocatedesk.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.WhenFields;
import org.advocatedesk.staff.Organisation;

/// The organisation's name, hours, closed days and what stands on its post.
class OrganisationForm extends Composite<Section> {
    final TextField name = new TextField("Name");
    final ZoneBox zone = new ZoneBox("Time zone of the office");
    final TimePicker opens = WhenFields.hour("Open from");
    final TimePicker closes = WhenFields.hour("Open until");
    final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>("Open on");
    final TextArea closed = new TextArea("Further closed days, one a line");
    final TextArea address = new TextArea("Return address on letters and boxes");
    final TextField crisis = new TextField("Crisis line");
    final TextField phone = new TextField("Our phone line");
    final Button keep = new Button("Keep these settings");
    private final boolean demo;

    OrganisationForm(Organisation present, Consumer<Organisation> save) {
        demo = present.demo();
        show(present);
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickListener(click -> {
            if (Feedback.attempt(() -> save.accept(organisation()))) Feedback.say("The settings are kept.");
        });
    }

    @Override
    protected Section initContent() {
        closed.setHelperText("For example 2026-11-27");
        opens.setStep(java.time.Duration.ofMinutes(30));
        closes.setStep(java.time.Duration.ofMinutes(30));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT, Locale.US));
        var hours = new Div(opens, closes);
        hours.addClassName("pair");
        var lines = new Div(phone, crisis);
        lines.addClassName("pair");
        var fields = new Div(name, zone, hours, days, closed, address, lines, keep);
        fields.addClassName("fields");
        return Parts.card("Organisation", fields);
    }

    private void show(Organisation present) {
        getContent();
        name.setValue(present.name());
        zone.setValue(present.zone());
        opens.setValue(present.opensAt());
        closes.setValue(present.closesAt());
        days.setValue(present.openDays());
        closed.setValue(new TreeSet<>(present.extraHolidays())
                .stream().map(LocalDate::toString).collect(Collectors.joining("\n")));
        address.setValue(present.returnAddress());
        crisis.setValue(present.crisisLine());
        phone.setValue(present.phoneLine());
    }

    private Organisation organisation() {
        if (name.getValue().isBlank()) throw new Refusal("Give the name of your organisation.");
        return new Organisation(
                name.getValue().strip(),
                zone.required(),
                hour(opens),
                hour(closes),
                Set.copyOf(days.getValue()),
                closedDays(),
                address.getValue().strip(),
                crisis.getValue().strip(),
                phone.getValue().strip(),
                demo);
    }

    private static LocalTime hour(TimePicker picker) {
        var hour = picker.getValue();
        if (hour == null) throw new Refusal("Give the hours at which the office opens and closes.");
        return hour;
    }

    private Set<LocalDate> closedDays() {
        try {
            return closed.getValue()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> LocalDate.parse(line.strip()))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (DateTimeParseException unclear) {
            throw new Refusal("Write closed days as year, month and day, for example 2026-11-27.");
        }
    }
}
