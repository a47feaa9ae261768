package org.advocatedesk.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.advocatedesk.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CallingHoursTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CallingRules SHIPPED = CallingRules.read(JSON, CallingWindows.shipped());

    private final StatesMayOnlyNarrow gate = new StatesMayOnlyNarrow(JSON);

    @ParameterizedTest
    @CsvSource({
        "OH, America/New_York, 2026-11-17T07:59, false",
        "OH, America/New_York, 2026-11-17T08:00, true",
        "OH, America/New_York, 2026-11-17T20:59, true",
        "OH, America/New_York, 2026-11-17T21:00, false",
        "OH, America/New_York, 2026-11-15T12:00, true",
        "FL, America/New_York, 2026-11-17T19:59, true",
        "FL, America/New_York, 2026-11-17T20:00, false",
        "OK, America/Chicago, 2026-11-17T20:00, false",
        "MD, America/New_York, 2026-11-17T20:00, false",
        "MA, America/New_York, 2026-11-17T20:00, false",
        "CT, America/New_York, 2026-11-17T08:30, false",
        "CT, America/New_York, 2026-11-17T19:59, true",
        "NV, America/Los_Angeles, 2026-11-17T08:59, false",
        "KY, America/New_York, 2026-11-17T09:59, false",
        "KY, America/New_York, 2026-11-17T20:30, true",
        "AL, America/Chicago, 2026-11-15T12:00, false",
        "LA, America/Chicago, 2026-11-15T12:00, false",
        "MS, America/Chicago, 2026-11-15T12:00, false",
        "AL, America/Chicago, 2026-11-26T12:00, false",
        "OH, America/New_York, 2026-11-26T12:00, true",
        "LA, America/Chicago, 2026-07-03T12:00, false",
        "LA, America/Chicago, 2026-07-04T12:00, false",
        "TX, America/Chicago, 2026-11-15T11:30, false",
        "TX, America/Chicago, 2026-11-15T12:00, true",
        "RI, America/New_York, 2026-11-14T17:30, false",
        "PR, America/Puerto_Rico, 2026-07-15T20:30, true",
    })
    void eachStateKeepsItsHours(String state, String zone, LocalDateTime local, boolean open) {
        assertThat(hours(state, zone).openAt(moment(zone, local)).isPresent()).isEqualTo(open);
    }

    @Test
    void theNextOpeningSkipsSundaysAndHolidays() {
        var alabama = hours("AL", "America/Chicago");
        var saturdayNight = moment("America/Chicago", LocalDateTime.of(2026, 11, 14, 20, 5));
        assertThat(alabama.nextOpen(saturdayNight))
                .contains(moment("America/Chicago", LocalDateTime.of(2026, 11, 16, 8, 0)));
        assertThat(alabama.closedAllDay(moment("America/Chicago", LocalDateTime.of(2026, 11, 15, 12, 0))))
                .contains("Alabama has no calls on Sundays");
        assertThat(alabama.closedAllDay(moment("America/Chicago", LocalDateTime.of(2026, 11, 26, 12, 0))))
                .contains("Alabama has no calls on holidays");
    }

    @Test
    void theHoursFollowTheClocksOnTheDaysTheyChange() {
        var ohio = hours("OH", "America/New_York");
        assertThat(ohio.on(LocalDate.of(2026, 3, 8)))
                .contains(new CallingHours.Open(
                        Instant.parse("2026-03-08T12:00:00Z"), Instant.parse("2026-03-09T01:00:00Z")));
        assertThat(ohio.on(LocalDate.of(2026, 11, 1)))
                .contains(new CallingHours.Open(
                        Instant.parse("2026-11-01T13:00:00Z"), Instant.parse("2026-11-02T02:00:00Z")));
    }

    @Test
    void inAnHourThatComesTwiceTheWindowIsTheNarrowerOne() {
        var nightly = new CallingRules(LocalTime.of(1, 30), LocalTime.of(21, 0), "a test", LocalDate.EPOCH, List.of());
        var open = new CallingHours(nightly, null, ZoneId.of("America/New_York")).on(LocalDate.of(2026, 11, 1));
        assertThat(open.orElseThrow().from()).isEqualTo(Instant.parse("2026-11-01T06:30:00Z"));
    }

    @Test
    void inAnHourThatNeverComesTheWindowOpensAfterIt() {
        var nightly = new CallingRules(LocalTime.of(2, 30), LocalTime.of(21, 0), "a test", LocalDate.EPOCH, List.of());
        var open = new CallingHours(nightly, null, ZoneId.of("America/New_York")).on(LocalDate.of(2026, 3, 8));
        assertThat(open.orElseThrow().from()).isEqualTo(Instant.parse("2026-03-08T07:30:00Z"));
    }

    @Test
    void arizonaStandsStillWhileNavajoCountryMoves() {
        var summer = moment("America/Denver", LocalDateTime.of(2026, 7, 15, 20, 30));
        assertThat(hours("AZ", "America/Denver").openAt(summer)).isPresent();
        assertThat(hours("AZ", "America/Phoenix").openAt(summer.plusSeconds(3600)))
                .isPresent();
        assertThat(hours("AZ", "America/Denver").openAt(summer.plusSeconds(3600)))
                .isEmpty();
    }

    @Test
    void theShippedRulesPassTheirOwnGate() {
        gate.check(CallingWindows.shipped());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'FL','from':'07:00','until':'20:00' | Florida’s hours must lie within",
                "'FL','from':'08:00','until':'22:00' | Florida’s hours must lie within",
                "'FL','from':'08:00','until':'20:00','sunday':{'from':'06:00','until':'12:00'} | Florida’s hours must lie within",
                "'FL','from':'20:00','until':'08:00' | Florida’s hours must lie within",
                "'XX','from':'08:00','until':'20:00' | is no state",
                "'FL','from':'08:00','until':'20:00','triesPerDay':0 | at least one try",
            })
    void aStateMayOnlyNarrowTheHours(String row, String why) {
        assertThatThrownBy(() -> gate.check(body("08:00", row)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }

    @Test
    void theHoursForEverybodyStayWithinTheLaw() {
        assertThatThrownBy(() -> gate.check(body("07:00", "'FL','from':'08:00','until':'20:00'")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> gate.check("{\"from\": 8")).isInstanceOf(Refusal.class);
        gate.check(body("09:00", "'FL','from':'10:00','until':'12:00'"));
    }

    private static String body(String from, String row) {
        return """
                {"from":"%s","until":"21:00","source":"s","asOf":"2026-11-01",
                 "states":[{"state":%s,"source":"a statute","asOf":"2026-11-01"}]}""".formatted(from, row.replace('\'', '"'));
    }

    private static CallingHours hours(String state, String zone) {
        return new CallingHours(SHIPPED, state, ZoneId.of(zone));
    }

    private static Instant moment(String zone, LocalDateTime local) {
        return local.atZone(ZoneId.of(zone)).toInstant();
    }
}
