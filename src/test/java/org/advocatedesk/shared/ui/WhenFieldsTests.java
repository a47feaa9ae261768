package org.advocatedesk.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhenFieldsTests {
    @Test
    void daysAreShownAsInListsAndReadAsPeopleTypeThem() {
        var formats = WhenFields.day("Day").getI18n().getDateFormats();
        assertThat(formats).startsWith("d MMM yyyy").contains("M/d/yyyy", "yyyy-MM-dd");
        assertThat(WhenFields.moment("When").getDatePickerI18n().getDateFormats())
                .isEqualTo(formats);
    }

    @Test
    void hoursAreOfTheWholeDay() {
        assertThat(WhenFields.hour("From").getLocale()).isEqualTo(Locale.UK);
        assertThat(WhenFields.moment("When").getLocale()).isEqualTo(Locale.UK);
    }
}
