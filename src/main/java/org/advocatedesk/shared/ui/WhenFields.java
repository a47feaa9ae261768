package org.advocatedesk.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.Locale;

/// Fields for days and hours that speak as the lists do: "14 Aug 2026" and "18:30". What is typed as 8/14/2026 or
/// 2026-08-14 is understood too.
public final class WhenFields {
    private WhenFields() {}

    public static DatePicker day(String label) {
        var day = new DatePicker(label);
        day.setLocale(Locale.US);
        day.setI18n(words());
        return day;
    }

    public static TimePicker hour(String label) {
        var hour = new TimePicker(label);
        hour.setLocale(Locale.UK);
        return hour;
    }

    public static DateTimePicker moment(String label) {
        var moment = new DateTimePicker(label);
        moment.setLocale(Locale.UK);
        moment.setDatePickerI18n(words());
        return moment;
    }

    private static DatePickerI18n words() {
        return new DatePickerI18n()
                .setDateFormats("d MMM yyyy", "M/d/yyyy", "yyyy-MM-dd", "MMM d yyyy", "d MMMM yyyy")
                .setFirstDayOfWeek(0);
    }
}
