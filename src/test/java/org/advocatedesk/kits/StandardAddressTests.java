package org.advocatedesk.kits;

import static org.assertj.core.api.Assertions.assertThat;

import org.advocatedesk.shared.PostalAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardAddressTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            482 Harbor Avenue           | -               | 482 HARBOR AVE
            212 Collings Road           | Apt. 3          | 212 COLLINGS RD APT 3
            1270 Elm St, Apt 4B         | -               | 1270 ELM ST APT 4B
            1270 Elm Street #4B         | -               | 1270 ELM ST # 4B
            1270 Elm St Apartment # 4B  | -               | 1270 ELM ST APT 4B
            88 North Avenue             | -               | 88 NORTH AVE
            4410 North Willamette Boulevard | -           | 4410 N WILLAMETTE BLVD
            811 2nd Avenue Southeast    | -               | 811 2ND AVE SE
            3802 E K St                 | -               | 3802 E K ST
            1930 S Val Vista Dr         | Lot 118         | 1930 S VAL VISTA DR LOT 118
            N6411 County Hwy P          | -               | N6411 COUNTY HWY P
            58211 County Road 9         | -               | 58211 COUNTY ROAD 9
            RR 2 Box 61                 | -               | RR 2 BOX 61
            P.O. Box 77                 | -               | PO BOX 77
            Post Office Box 77          | -               | PO BOX 77
            9 Court Street              | Basement        | 9 COURT ST BSMT
            12 Lake Shore Drive         | Suite 400       | 12 LAKE SHORE DR STE 400
            220 Kelley St               | 2               | 220 KELLEY ST # 2
            """)
    void aStreetIsWrittenAsTheCarrierWantsIt(String line1, String line2, String expected) {
        assertThat(StandardAddress.of(address(line1, line2 == null ? "" : line2))
                        .streetLine())
                .isEqualTo(expected);
    }

    @Test
    void theHouseAboveTheStreetKeepsItsOwnLine() {
        var tulsa = StandardAddress.of(address("Redbud Manor, 700 S Denver Ave", "Room 12"));
        assertThat(tulsa.lines()).containsExactly("REDBUD MANOR", "700 S DENVER AVE RM 12", "TOLEDO OH 43604-1187");
        var other = StandardAddress.of(address("700 S Denver Ave", "Redbud Manor rm 12"));
        assertThat(other.lines()).isEqualTo(tulsa.lines());
        assertThat(other.household()).isEqualTo(tulsa.household());
    }

    @Test
    void anUrbanisationOfPuertoRicoStandsAboveItsStreet() {
        var ponce = StandardAddress.of(
                new PostalAddress("Urb. La Rambla 1123, Calle Ávila", "", "Ponce", "Puerto Rico", "00730"));
        assertThat(ponce.lines()).containsExactly("URB LA RAMBLA", "1123 CALLE AVILA", "PONCE PR 00730");
    }

    @Test
    void zipAndStateAreReadHoweverTyped() {
        var address = StandardAddress.of(new PostalAddress("1 Elm St", "", "Camden", "New Jersey", "081042211"));
        assertThat(address.lastLine()).isEqualTo("CAMDEN NJ 08104-2211");
        assertThat(StandardAddress.of(new PostalAddress("1 Elm St", "", "Baltimore", "Md.", "2122"))
                        .zip())
                .isEmpty();
        assertThat(StandardAddress.of(new PostalAddress("1 Elm St", "", "Baltimore", "Md.", "21222"))
                        .state())
                .isEqualTo("MD");
    }

    @Test
    void theSameDoorIsTheSameHouseholdHoweverTyped() {
        assertThat(StandardAddress.of(address("6622 Dunbar Dr", "")).household())
                .isEqualTo(StandardAddress.of(address("6622 dunbar drive.", "")).household());
        assertThat(StandardAddress.of(address("6622 Dunbar Dr", "Apt 1")).household())
                .isNotEqualTo(
                        StandardAddress.of(address("6622 Dunbar Dr", "Apt 2")).household());
    }

    private static PostalAddress address(String line1, String line2) {
        return new PostalAddress(line1, line2, "Toledo", "OH", "43604-1187");
    }
}
