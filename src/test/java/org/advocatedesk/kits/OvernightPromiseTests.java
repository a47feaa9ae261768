package org.advocatedesk.kits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.advocatedesk.shared.PostalAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class OvernightPromiseTests {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final KitCutoffs RULES =
            JsonMapper.builder().build().readValue(KitCutoffs.SHIPPED, KitCutoffs.class);
    private static final PickUps PICK_UPS =
            new PickUps(RULES, new ClosedDays(RULES.closedHolidays(), Set.of(LocalDate.of(2026, 12, 24))), CHICAGO);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Tuesday before the last request       | 2026-11-17T18:20 | OH | 2026-11-17T19:00 | 2026-11-18
            Tuesday at the last request           | 2026-11-17T18:50 | OH | 2026-11-18T19:00 | 2026-11-19
            Tuesday night                         | 2026-11-17T22:00 | OH | 2026-11-18T19:00 | 2026-11-19
            Friday, nothing on Saturday           | 2026-11-20T12:00 | OH | 2026-11-20T19:00 | 2026-11-23
            Saturday                              | 2026-11-21T12:00 | OH | 2026-11-23T19:00 | 2026-11-24
            the day before Thanksgiving           | 2026-11-25T12:00 | OH | 2026-11-25T19:00 | 2026-11-27
            Thanksgiving                          | 2026-11-26T12:00 | OH | 2026-11-27T19:00 | 2026-11-30
            a closed day of our own               | 2026-12-24T12:00 | OH | 2026-12-28T19:00 | 2026-12-29
            Independence Day on a Saturday, kept on Friday | 2026-07-03T09:00 | OH | 2026-07-06T19:00 | 2026-07-07
            Columbus Day, the carrier drives      | 2026-10-12T12:00 | OH | 2026-10-12T19:00 | 2026-10-13
            Alaska takes two days                 | 2026-11-17T12:00 | AK | 2026-11-17T19:00 | 2026-11-19
            Puerto Rico over the weekend          | 2026-11-20T12:00 | PR | 2026-11-20T19:00 | 2026-11-24
            Guam takes four                       | 2026-11-16T12:00 | GU | 2026-11-16T19:00 | 2026-11-20
            """)
    void aKitLeavesAndArrives(String when, LocalDateTime asked, String state, LocalDateTime leaves, LocalDate arrives) {
        var promise = OvernightPromise.byCarrier(to(state, "43604"), at(asked), PICK_UPS);
        assertThat(promise.leaveAt()).isEqualTo(at(leaves));
        assertThat(promise.arriveOn()).isEqualTo(arrives);
    }

    @Test
    void beforeTheLastRequestItIsSaidAsAPromise() {
        var now = at(LocalDateTime.of(2026, 11, 17, 18, 20));
        var promise = OvernightPromise.byCarrier(to("OH", "43604"), now, PICK_UPS);
        assertThat(PromiseWords.headline(promise, CHICAGO, now))
                .isEqualTo("Leaves 19:00 ours today, arrives Wed by noon theirs");
    }

    @Test
    void whoSitsInAnotherZoneReadsItOnTheirOwnClock() {
        var now = at(LocalDateTime.of(2026, 11, 17, 18, 20));
        var promise = OvernightPromise.byCarrier(to("OH", "43604"), now, PICK_UPS);
        assertThat(PromiseWords.headline(promise, ZoneId.of("America/New_York"), now))
                .startsWith("Leaves 20:00 ours today");
    }

    @Test
    void itSaysWhyNotOvernight() {
        assertThat(why("OH", 17, 19)).isEqualTo("Today's last request was at 18:50 ours.");
        assertThat(why("OH", 20, 12)).isEqualTo("Nothing is delivered on Saturday.");
        assertThat(why("OH", 21, 12)).isEqualTo("The carrier does not come today.");
        assertThat(why("OH", 25, 12)).isEqualTo("The day after is a holiday, nothing is delivered.");
        assertThat(why("OH", 26, 12)).isEqualTo("Today is a holiday, the carrier does not come.");
        assertThat(why("AK", 17, 12)).isEqualTo("AK: by air, two days.");
    }

    @Test
    void thePickUpKeepsItsHourWhenTheClocksChange() {
        var before =
                OvernightPromise.byCarrier(to("OH", "43604"), at(LocalDateTime.of(2026, 10, 30, 19, 30)), PICK_UPS);
        assertThat(before.leaveAt()).isEqualTo(Instant.parse("2026-11-03T01:00:00Z"));
        var summer = OvernightPromise.byCarrier(to("OH", "43604"), at(LocalDateTime.of(2026, 10, 30, 12, 0)), PICK_UPS);
        assertThat(summer.leaveAt()).isEqualTo(Instant.parse("2026-10-31T00:00:00Z"));
    }

    @Test
    void remoteTownsGetItInTheAfternoon() {
        var promise =
                OvernightPromise.byCarrier(to("UT", "84601"), at(LocalDateTime.of(2026, 11, 17, 12, 0)), PICK_UPS);
        assertThat(promise.arriveBy()).isEqualTo("16:30");
    }

    @Test
    void aPoBoxGetsItByPost() {
        var now = at(LocalDateTime.of(2026, 11, 17, 12, 0));
        var promise = OvernightPromise.byPost(to("TX", "77704"), now, PICK_UPS);
        assertThat(PromiseWords.headline(promise, CHICAGO, now))
                .isEqualTo("Leaves 19:00 ours today, arrives by post about Fri");
    }

    private static String why(String state, int day, int hour) {
        var asked = at(LocalDateTime.of(2026, 11, day, hour, 0));
        return OvernightPromise.byCarrier(to(state, "43604"), asked, PICK_UPS).notOvernight();
    }

    private static Instant at(LocalDateTime ours) {
        return ours.atZone(CHICAGO).toInstant();
    }

    private static StandardAddress to(String state, String zip) {
        return StandardAddress.of(new PostalAddress("118 Maple St", "", "Somewhere", state, zip));
    }
}
