package org.advocatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueueRankTests {
    static final Instant NOW = Instant.parse("2026-11-18T00:20:00Z");
    static final HeadStartRules RULES = HeadStartRules.SHIPPED;

    @Test
    void beforeTheFirstTryAFamilyWaitsSinceItsArrival() {
        assertThat(waits(WaitingFamily.arrived(30))).isEqualTo(30);
    }

    @Test
    void anUrgentFamilyIsTwoDaysAheadAndSaysWhy() {
        var family = WaitingFamily.arrived(10).urgency(Urgency.URGENT);
        assertThat(waits(family)).isEqualTo(10 + 2880);
        assertThat(words(family)).containsExactly("Hospice");
    }

    @Test
    void whoCanWaitStandsEightHoursBehind() {
        var family = WaitingFamily.arrived(10).urgency(Urgency.LOW);
        assertThat(waits(family)).isEqualTo(10 - 480);
        assertThat(words(family)).containsExactly("Can wait");
    }

    @Test
    void aFirstAnswerIsDueSoonThenLateAndMovesAheadOnce() {
        assertThat(words(WaitingFamily.arrived(5).answerDueIn(10))).isEmpty();
        assertThat(words(WaitingFamily.arrived(11).answerDueIn(4))).containsExactly("First answer due");
        assertThat(words(WaitingFamily.arrived(15).answerDueIn(0))).containsExactly("First answer late");
        assertThat(waits(WaitingFamily.arrived(20).answerDueIn(-5))).isEqualTo(20 + 20);
        assertThat(words(WaitingFamily.arrived(20).answerDueIn(-5).tried(1, 240)))
                .isEmpty();
    }

    @Test
    void aPromiseCountsFromItsTimeAndIsDueAQuarterBefore() {
        assertThat(words(WaitingFamily.arrived(60).promisedIn(16))).containsExactly("Promised");
        assertThat(words(WaitingFamily.arrived(60).promisedIn(15))).containsExactly("Promised, due now");
        assertThat(words(WaitingFamily.arrived(60).promisedIn(0))).containsExactly("Promise late");
        assertThat(waits(WaitingFamily.arrived(60).promisedIn(-5))).isEqualTo(5 + 60);
    }

    @Test
    void aPromiseForTomorrowStandsBelowThoseWhoWaitNow() {
        var tomorrow = WaitingFamily.arrived(3000).urgency(Urgency.URGENT).promisedIn(1440);
        assertThat(waits(tomorrow)).isLessThan(waits(WaitingFamily.arrived(0)));
        assertThat(waits(tomorrow)).isEqualTo(-1440);
        assertThat(words(tomorrow)).containsExactly("Hospice", "Promised");
        assertThat(waits(tomorrow.promisedIn(10))).isEqualTo(-10 + 2880 + 60);
    }

    @Test
    void whoWasTriedRestsUntilTheNextTryIsDue() {
        assertThat(waits(WaitingFamily.arrived(600).urgency(Urgency.URGENT).tried(10, 230)))
                .isEqualTo(-230);
        assertThat(waits(WaitingFamily.arrived(600).tried(240, -5))).isEqualTo(5);
    }

    @Test
    void whoIsInTouchAndWaitsForNothingComesUpAgainAfterAWhile() {
        assertThat(waits(WaitingFamily.arrived(600).spoken(0, CaseStatus.QUALIFIED)))
                .isEqualTo(-10 * 1440);
        assertThat(waits(WaitingFamily.arrived(600).spoken(0, CaseStatus.NURTURE)))
                .isEqualTo(-30 * 1440);
    }

    @Test
    void whoRangBeforeTheNextTryWasDueIsNotTriedAgain() {
        var rang = WaitingFamily.arrived(9000).tried(8000, -7500).spoken(7400, CaseStatus.SCREENING);
        assertThat(waits(rang)).isEqualTo(7400 - 10 * 1440);
    }

    @Test
    void whoWasTriedAsOftenAsPlannedStandsTenDaysBehind() {
        var triedOut = WaitingFamily.arrived(9000).tried(300, null);
        assertThat(words(triedOut)).containsExactly("All tries made");
        assertThat(waits(triedOut)).isEqualTo(300 - 240 - 10 * 1440);
    }

    @Test
    void whoIsInTouchAndWaitsForNothingStandsBehindEverybodyWhoWaits() {
        var retained = WaitingFamily.arrived(70_000).spoken(60_000, CaseStatus.RETAINED);
        assertThat(words(retained)).containsExactly("In touch, nothing promised");
        assertThat(waits(retained)).isLessThan(waits(WaitingFamily.arrived(0)));
        assertThat(waits(retained.promisedIn(0))).isEqualTo(60);
    }

    @Test
    void aClosingWindowMovesAheadInItsLastHour() {
        assertThat(words(WaitingFamily.arrived(5).closingIn(61))).isEmpty();
        assertThat(words(WaitingFamily.arrived(5).closingIn(60))).containsExactly("Window closing");
        assertThat(waits(WaitingFamily.arrived(5).closingIn(40))).isEqualTo(5 + 10);
        assertThat(words(WaitingFamily.arrived(5).closingIn(0))).isEmpty();
    }

    @Test
    void theBereavedMoveAheadALittleAndLanguageIsOnlySaid() {
        assertThat(waits(WaitingFamily.arrived(5).inMourning())).isEqualTo(5 + 5);
        assertThat(words(WaitingFamily.arrived(5).inMourning())).containsExactly("Bereaved");
        assertThat(waits(WaitingFamily.arrived(5).speaking("es"))).isEqualTo(5);
        assertThat(words(WaitingFamily.arrived(5).speaking("es"))).containsExactly("Spanish");
    }

    @Test
    void theSweepLooksAgainWhenTheNextThingFallsDue() {
        assertThat(next(WaitingFamily.arrived(5))).isNull();
        assertThat(next(WaitingFamily.arrived(5).answerDueIn(10))).isEqualTo(5);
        assertThat(next(WaitingFamily.arrived(12).answerDueIn(3))).isEqualTo(3);
        assertThat(next(WaitingFamily.arrived(5).promisedIn(100))).isEqualTo(85);
        assertThat(next(WaitingFamily.arrived(5).promisedIn(10))).isEqualTo(10);
        assertThat(next(WaitingFamily.arrived(5).promisedIn(0))).isNull();
        assertThat(next(WaitingFamily.arrived(5).tried(1, 120))).isEqualTo(105);
        assertThat(next(WaitingFamily.arrived(5).closingIn(90))).isEqualTo(30);
        assertThat(next(WaitingFamily.arrived(5).closingIn(30))).isEqualTo(30);
    }

    @Test
    void betweenTwoThresholdsThePassingOfTimeReordersNothing() {
        var facts = WaitingFamily.arrived(30)
                .answerDueIn(-15)
                .promisedIn(600)
                .closingIn(300)
                .facts();
        var threshold = Objects.requireNonNull(QueueRank.nextThreshold(facts, RULES, NOW));
        assertThat(QueueRank.rank(facts, RULES, threshold.minusSeconds(1)))
                .isEqualTo(QueueRank.rank(facts, RULES, NOW));
    }

    /// Minutes this family counts as having waited.
    private static long waits(WaitingFamily family) {
        return Duration.between(QueueRank.rank(family.facts(), RULES, NOW).virtualArrival(), NOW)
                .toMinutes();
    }

    private static java.util.List<String> words(WaitingFamily family) {
        return QueueRank.rank(family.facts(), RULES, NOW).headStarts().stream()
                .map(HeadStart::words)
                .toList();
    }

    private static @Nullable Long next(WaitingFamily family) {
        var at = QueueRank.nextThreshold(family.facts(), RULES, NOW);
        return at == null ? null : Duration.between(NOW, at).toMinutes();
    }
}
