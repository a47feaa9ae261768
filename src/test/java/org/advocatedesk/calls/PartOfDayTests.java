package org.advocatedesk.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.advocatedesk.staff.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartOfDayTests {
    private static final ZoneId TOLEDO = ZoneId.of("America/New_York");
    private static final Organisation OFFICE = new Organisation(
            "Harbor Lung Help",
            ZoneId.of("America/Chicago"),
            LocalTime.of(8, 0),
            LocalTime.of(18, 30),
            java.util.EnumSet.allOf(java.time.DayOfWeek.class),
            java.util.Set.of(),
            "",
            "988",
            "",
            true);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Please call in the evening, he sleeps by day   | EVENING
            After supper is best.                          | EVENING
            Mornings are better for us                     | MORNING
            You can ring me any morning                    | MORNING
            afternoons only                                | AFTERNOON
            Prefiero por la mañana                         | MORNING
            Llámeme después de cenar, por favor            | EVENING
            Mejor por la tarde                             | AFTERNOON
            Good evening. Mornings suit me.                | MORNING
            """)
    void theirWordsTellWhenTheyLikeToBeRung(String words, PartOfDay part) {
        assertThat(PartOfDay.wishedIn(words)).contains(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Good evening, my father was told yesterday",
                "I rang you this morning",
                "not in the evening please",
                "Mornings or evenings, as you like",
                "Buenas tardes, mi padre está enfermo",
                "Llámeme mañana",
                ""
            })
    void whatIsNoWishChangesNothing(String words) {
        assertThat(PartOfDay.wishedIn(words)).isEmpty();
    }

    @Test
    void theTimesTheyWishedLeadTheSuggestions() {
        var now = Instant.parse("2026-11-17T18:00:00Z");
        var office = OFFICE;
        var plain = CallbackTimes.suggest(now, TOLEDO, office, at -> true, Optional.empty());
        var evening = CallbackTimes.suggest(now, TOLEDO, office, at -> true, Optional.of(PartOfDay.EVENING));
        assertThat(evening).hasSize(3).doesNotHaveDuplicates();
        assertThat(evening.subList(0, 2))
                .allSatisfy(at -> assertThat(at.atZone(TOLEDO).toLocalTime()).isAfterOrEqualTo(LocalTime.of(17, 30)));
        assertThat(evening.getLast()).isEqualTo(plain.getFirst());
        assertThat(CallbackTimes.suggest(now, TOLEDO, office, at -> false, Optional.of(PartOfDay.EVENING)))
                .isEmpty();
    }
}
