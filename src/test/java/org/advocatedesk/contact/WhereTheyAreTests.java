package org.advocatedesk.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.PostalAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereTheyAreTests {
    private static final String NEW_YORK = "America/New_York", CHICAGO = "America/Chicago", DENVER = "America/Denver";

    private final WhereTheyAre where = new WhereTheyAre();

    @ParameterizedTest
    @CsvSource({
        "Toledo, OH, 43604, America/New_York",
        "Erie, Pennsylvania, 16509, America/New_York",
        "Detroit, MI, 48201, America/New_York",
        "Menominee, MI, 49858, America/Chicago",
        "Gary, IN, 46402, America/Chicago",
        "Evansville, IN, 47708, America/Chicago",
        "Indianapolis, IN, 46204, America/New_York",
        "Tell City, IN, 47586, America/Chicago",
        "Louisville, KY, 40202, America/New_York",
        "Paducah, KY, 42001, America/Chicago",
        "Knoxville, TN, 37902, America/New_York",
        "Nashville, TN, 37203, America/Chicago",
        "Pensacola, FL, 32501, America/Chicago",
        "Panama City, FL, 32401, America/Chicago",
        "Tallahassee, FL, 32301, America/New_York",
        "Bismarck, ND, 58501, America/Chicago",
        "Dickinson, ND, 58601, America/Denver",
        "Rapid City, SD, 57701, America/Denver",
        "Scottsbluff, NE, 69361, America/Denver",
        "Goodland, KS, 67735, America/Denver",
        "El Paso, TX, 79901, America/Denver",
        "Houston, TX, 77002, America/Chicago",
        "Phoenix, AZ, 85004, America/Phoenix",
        "Kayenta, AZ, 86033, America/Denver",
        "Window Rock, AZ, 86515, America/Denver",
        "Boise, ID, 83702, America/Denver",
        "Riggins, ID, 83549, America/Denver America/Los_Angeles",
        "Coeur d'Alene, ID, 83814, America/Los_Angeles",
        "Ontario, OR, 97914, America/Los_Angeles America/Denver",
        "Portland, OR, 97201, America/Los_Angeles",
        "Anchorage, AK, 99501, America/Anchorage",
        "Adak, AK, 99546, America/Adak",
        "Honolulu, HI, 96813, Pacific/Honolulu",
        "Pago Pago, AS, 96799, Pacific/Pago_Pago",
        "Hagatna, GU, 96910, Pacific/Guam",
        "Saipan, MP, 96950, Pacific/Guam",
        "San Juan, PR, 00901, America/Puerto_Rico",
        "St. Thomas, VI, 00802, America/Puerto_Rico",
    })
    void anAddressTellsTheZones(String city, String state, String zip, String zones) {
        var found = at(new PostalAddress("1 Main St", "", city, state, zip));
        assertThat(found.zones())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(zones.split(" ")).map(ZoneId::of).toList());
        assertThat(found.howKnown()).isEqualTo("by their address");
        assertThat(found.place()).isEqualTo(city);
    }

    @ParameterizedTest
    @CsvSource({
        "(419) 555-0132, OH, America/New_York",
        "(219) 555-0132, IN, America/Chicago",
        "(850) 555-0132, FL, America/Chicago America/New_York",
        "(305) 555-0132, FL, America/New_York",
        "(808) 555-0132, HI, Pacific/Honolulu",
        "(671) 555-0132, GU, Pacific/Guam",
        "(787) 555-0132, PR, America/Puerto_Rico",
        "(928) 555-0132, AZ, America/Phoenix America/Denver",
        "(915) 555-0132, TX, America/Denver",
        "(206) 555-0132, WA, America/Los_Angeles",
    })
    void withoutAnAddressTheAreaCodeTells(String phone, String state, String zones) {
        var found = where.of(null, Optional.empty(), PhoneNumber.read(phone));
        assertThat(found.usState()).isEqualTo(state);
        assertThat(found.zones())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(zones.split(" ")).map(ZoneId::of).toList());
        assertThat(found.howKnown()).isEqualTo("by the area code");
    }

    @Test
    void aZipAloneIsEnough() {
        var found = at(new PostalAddress("", "", "", "", "43604"));
        assertThat(found.usState()).isEqualTo("OH");
        assertThat(found.place()).isEqualTo("Ohio");
    }

    @Test
    void aStateAloneLeavesAllItsZones() {
        assertThat(at(new PostalAddress("", "", "", "Tennessee", "")).zones())
                .extracting(ZoneId::getId)
                .containsExactly(NEW_YORK, CHICAGO);
    }

    @Test
    void whereStateAndZipDisagreeBothMayBeRight() {
        var found = at(new PostalAddress("", "", "Springfield", "IL", "01103"));
        assertThat(found.usState()).isEqualTo("IL");
        assertThat(found.zones()).extracting(ZoneId::getId).containsExactly(CHICAGO, NEW_YORK);
    }

    @Test
    void theAddressOutranksTheNumberAndSaysSo() {
        var found = where.of(
                null,
                Optional.of(new PostalAddress("", "", "Toledo", "OH", "43604")),
                PhoneNumber.read("(310) 555-0132"));
        assertThat(found.zones()).extracting(ZoneId::getId).containsExactly(NEW_YORK);
        assertThat(found.howKnown()).isEqualTo("by their address; the number is from California");
    }

    @Test
    void theirOwnWordOutranksAll() {
        var found = where.of(
                ZoneId.of("America/Boise"),
                Optional.of(new PostalAddress("", "", "Toledo", "OH", "43604")),
                PhoneNumber.read("(419) 555-0132"));
        assertThat(found.zones()).extracting(ZoneId::getId).containsExactly(DENVER);
        assertThat(found.usState()).isNull();
        assertThat(found.howKnown()).isEqualTo("as they said");
    }

    @Test
    void theirOwnWordChoosesAmongTheZonesOfTheirState() {
        var found = where.of(
                ZoneId.of("America/Chicago"),
                Optional.of(new PostalAddress("", "", "Panama City", "FL", "32401")),
                Optional.empty());
        assertThat(found.zones()).extracting(ZoneId::getId).containsExactly(CHICAGO);
        assertThat(found.usState()).isEqualTo("FL");
    }

    @Test
    void ofThoseNobodyKnowsAnythingOfEveryClockFits() {
        var found = where.of(null, Optional.empty(), PhoneNumber.read("(800) 555-0119"));
        assertThat(found.zones()).hasSize(8);
        assertThat(found.usState()).isNull();
        assertThat(found.howKnown()).isEqualTo("not known");
        assertThat(where.of(null, Optional.empty(), Optional.empty())).isEqualTo(found);
    }

    @Test
    void aCanadianNumberIsPlacedByTheTelephoneLibrary() {
        var found = where.of(null, Optional.empty(), PhoneNumber.read("(416) 555-0132"));
        assertThat(found.zones()).extracting(ZoneId::getId).containsExactly(NEW_YORK);
        assertThat(found.usState()).isNull();
    }

    @Test
    void zonesWithTheSameClockAllYearCountAsOne() {
        var names = List.of("America/Detroit", "America/Indiana/Indianapolis", "America/Toronto", "US/Eastern");
        assertThat(names.stream().map(ZoneId::of).map(SameClock::of)).containsOnly(ZoneId.of(NEW_YORK));
        assertThat(SameClock.of(ZoneId.of("America/Shiprock"))).isEqualTo(ZoneId.of(DENVER));
        assertThat(SameClock.of(ZoneId.of("America/Phoenix"))).isNotEqualTo(ZoneId.of(DENVER));
        assertThat(SameClock.of(ZoneId.of("Europe/Rome"))).isEqualTo(ZoneId.of("Europe/Rome"));
    }

    private Whereabouts at(PostalAddress address) {
        return where.of(null, Optional.of(address), Optional.empty());
    }
}
