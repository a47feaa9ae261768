package org.advocatedesk.demo.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PopulationTests {
    private static final Instant NOW = Instant.parse("2026-11-18T00:20:00Z");

    private final List<Household> families = new Population(7, NOW).all(Population.FAMILIES);

    @Test
    void theSameSeedAndMomentMakeTheSameFamilies() {
        assertThat(new Population(7, NOW).all(Population.FAMILIES)).isEqualTo(families);
    }

    @Test
    void nobodyIsReachedUnderANumberThatCouldBeReal() {
        assertThat(families)
                .extracting(Household::phone)
                .filteredOn(phone -> !phone.isEmpty())
                .allMatch(phone -> phone.matches("\\(\\d{3}\\) 555-01\\d{2}"))
                .doesNotHaveDuplicates();
        assertThat(families)
                .extracting(Household::email)
                .filteredOn(email -> !email.isEmpty())
                .allMatch(email -> email.matches("[a-z0-9]+@example\\.com"));
    }

    @Test
    void noStoryHasAGapOrAnOpenChoice() {
        assertThat(families)
                .extracting(Household::message)
                .noneMatch(message -> message.matches("(?s).*[{}\\[\\]|].*") || message.isBlank());
    }

    @Test
    void fourHundredStoriesDoNotReadAlike() {
        assertThat(new HashSet<>(families.stream().map(Household::message).toList()))
                .hasSizeGreaterThan(380);
        var beginnings = families.stream()
                .collect(Collectors.groupingBy(
                        f -> f.message().substring(0, Math.min(60, f.message().length())), Collectors.counting()));
        assertThat(beginnings.values()).allMatch(times -> times <= 8);
    }

    @Test
    void theyComeFromEverywhereAndInEveryWay() {
        assertThat(families.stream().map(f -> f.town().state()).distinct().count())
                .isGreaterThan(30);
        assertThat(families.stream().filter(f -> f.story().inSpanish()).count()).isBetween(15L, 60L);
        assertThat(families.stream().filter(f -> f.story().isVeteran()).count()).isGreaterThan(15);
        assertThat(families.stream().filter(f -> f.story().died()).count()).isGreaterThan(10);
    }

    @Test
    void sixtyDaysEndWithFamiliesAtTheDoor() {
        assertThat(families).extracting(Household::arrivedAt).isSorted().allMatch(at -> at.isBefore(NOW));
        assertThat(families.getFirst().arrivedAt()).isAfter(NOW.minus(Duration.ofDays(61)));
        assertThat(families.stream()
                        .filter(f -> f.arrivedAt().isAfter(NOW.minus(Duration.ofMinutes(15))))
                        .count())
                .isGreaterThan(8);
    }

    @Test
    void whatWasDoneFollowsInTimeAndNeverInTheFuture() {
        for (var family : families) {
            var told = Course.of(family, NOW, new Dice(8, family.number()));
            var moments = told.deeds().stream().map(Deed::at).toList();
            assertThat(moments).as(family.story().name()).isSorted();
            assertThat(moments).allMatch(at -> at.isBefore(NOW) && at.isAfter(family.arrivedAt()));
        }
    }
}
