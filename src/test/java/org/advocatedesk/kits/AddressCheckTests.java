package org.advocatedesk.kits;

import static org.assertj.core.api.Assertions.assertThat;

import org.advocatedesk.shared.PostalAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressCheckTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            482 Harbor Ave          | Baltimore | MD | 21224   | MD | -
            482 Harbor Ave Apt      | Baltimore | MD | 21224   | MD | NO_UNIT
            482 Harbor Ave #        | Baltimore | MD | 21224   | MD | NO_UNIT
            9 Court St Basement     | Baltimore | MD | 21224   | MD | -
            PO Box 77               | Beaumont  | TX | 77704   | TX | PO_BOX
            Harbor Ave              | Baltimore | MD | 21224   | MD | NO_STREET
            One Harbor Ave          | Baltimore | MD | 21224   | MD | -
            -                       | Milwaukee | WI | -       | -  | NO_STREET
            =1+1                    | -2+3      | TX | 77001   | TX | NO_STREET
            19 Orchard Ln           | Dayton    | OH | 21224   | MD | ZIP_DIFFERS
            19 Orchard Ln           | Dayton    | OH | 45402   | -  | -
            19 Orchard Ln           | -         | OH | 45402   | OH | NO_TOWN
            19 Orchard Ln           | Dayton    | -  | 45402   | OH | NO_TOWN
            19 Orchard Ln           | Dayton    | OH | 4540    | -  | NO_ZIP
            PSC 3 Box 4120          | APO       | AE | 09021   | -  | MILITARY
            14 Dock View Terrace    | Barrow    | -  | LA14 2XX | - | ABROAD
            """)
    void theFirstThingThatStandsAgainstAnAddressIsNamed(
            String line1, String city, String state, String zip, String stateOfZip, String expected) {
        var typed = new PostalAddress(blank(line1), "", blank(city), blank(state), blank(zip));
        var found = AddressCheck.of(typed, StandardAddress.of(typed), blank(stateOfZip), false);
        assertThat(found.map(KitHold::name).orElse(null)).isEqualTo(expected);
    }

    @Test
    void aHouseWithManyDoorsNeedsAUnit() {
        var typed = new PostalAddress("482 Harbor Ave", "", "Baltimore", "MD", "21224");
        assertThat(AddressCheck.of(typed, StandardAddress.of(typed), "MD", true))
                .contains(KitHold.NO_UNIT);
        var whole = new PostalAddress("482 Harbor Ave", "Apt 7", "Baltimore", "MD", "21224");
        assertThat(AddressCheck.of(whole, StandardAddress.of(whole), "MD", true))
                .isEmpty();
    }

    private static String blank(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
