package org.advocatedesk.staff;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswerByTests {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Duration A_QUARTER_HOUR = Duration.ofMinutes(15);

    private final Organisation office = open(LocalTime.of(8, 0), LocalTime.of(20, 0));

    @Test
    void whileOpenTheMinutesRunAtOnce() {
        assertThat(answer("2026-11-17T10:00", A_QUARTER_HOUR)).isEqualTo("2026-11-17T10:15");
    }

    @Test
    void atNightTheMinutesBeginWhenWeOpen() {
        assertThat(answer("2026-11-17T23:10", A_QUARTER_HOUR)).isEqualTo("2026-11-18T08:15");
        assertThat(answer("2026-11-18T03:10", A_QUARTER_HOUR)).isEqualTo("2026-11-18T08:15");
    }

    @Test
    void minutesThatDoNotFitBeforeClosingGoOnAtTheNextOpening() {
        assertThat(answer("2026-11-17T19:50", A_QUARTER_HOUR)).isEqualTo("2026-11-18T08:05");
        assertThat(answer("2026-11-17T19:45", A_QUARTER_HOUR)).isEqualTo("2026-11-17T20:00");
        assertThat(answer("2026-11-17T18:00", Duration.ofHours(28))).isEqualTo("2026-11-20T10:00");
    }

    @Test
    void closedDaysAndOurHolidaysDoNotCount() {
        assertThat(answer("2026-11-21T19:55", A_QUARTER_HOUR))
                .as("Sunday is closed")
                .isEqualTo("2026-11-23T08:10");
        assertThat(answer("2026-11-25T21:00", A_QUARTER_HOUR))
                .as("Thanksgiving is ours")
                .isEqualTo("2026-11-27T08:15");
    }

    @Test
    void theNightTheClockIsSetBackIsNoOfficeHour() {
        assertThat(answer("2026-10-31T19:50", A_QUARTER_HOUR)).isEqualTo("2026-11-02T08:05");
    }

    @Test
    void anOfficeThatNeverOpensStillEnds() {
        var never = open(LocalTime.of(8, 0), LocalTime.of(8, 0));
        var wrote = Instant.parse("2026-11-18T00:20:00Z");
        assertThat(AnswerBy.from(wrote, never, Duration.ofDays(30))).isAfter(wrote);
    }

    private String answer(String wrote, Duration promised) {
        var at = LocalDateTime.parse(wrote).atZone(CHICAGO).toInstant();
        return LocalDateTime.ofInstant(AnswerBy.from(at, office, promised), CHICAGO)
                .toString();
    }

    private static Organisation open(LocalTime from, LocalTime to) {
        return new Organisation(
                "Harbor Lung Help",
                CHICAGO,
                from,
                to,
                Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY),
                Set.of(LocalDate.of(2026, 11, 26)),
                "",
                "988",
                "",
                false);
    }
}
