package org.advocatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueueRankTests {
    private static final Instant NOW = Instant.parse("2026-11-18T00:20:00Z");
    private static final HeadStartRules RULES = HeadStartRules.SHIPPED;

    /// A family that arrived some minutes ago and has changed in one thing.
    private record Family(
            int arrivedAgo,
            CaseStatus status,
            Urgency urgency,
            boolean bereaved,
            String language,
            @Nullable Integer answerDueIn,
            @Nullable Integer triedAgo,
            @Nullable Integer nextIn,
            @Nullable Integer promiseIn,
            @Nullable Integer spokenAgo,
            @Nullable Integer closesIn) {

        static Family arrived(int minutesAgo) {
            return new Family(
                    minutesAgo, CaseStatus.NEW, Urgency.NORMAL, false, "en", null, null, null, null, null, null);
        }

        Family urgency(Urgency other) {
            return new Family(
                    arrivedAgo,
                    status,
                    other,
                    bereaved,
                    language,
                    answerDueIn,
                    triedAgo,
                    nextIn,
                    promiseIn,
                    spokenAgo,
                    closesIn);
        }

        Family inMourning() {
            return new Family(
                    arrivedAgo,
                    status,
                    urgency,
                    true,
                    language,
                    answerDueIn,
                    triedAgo,
                    nextIn,
                    promiseIn,
                    spokenAgo,
                    closesIn);
        }

        Family speaking(String code) {
            return new Family(
                    arrivedAgo,
                    status,
                    urgency,
                    bereaved,
                    code,
                    answerDueIn,
                    triedAgo,
                    nextIn,
                    promiseIn,
                    spokenAgo,
                    closesIn);
        }

        Family answerDueIn(int minutes) {
            return new Family(
                    arrivedAgo,
                    status,
                    urgency,
                    bereaved,
                    language,
                    minutes,
                    triedAgo,
                    nextIn,
                    promiseIn,
                    spokenAgo,
                    closesIn);
        }

        Family tried(int ago, @Nullable Integer again) {
            return new Family(
                    arrivedAgo,
                    CaseStatus.ATTEMPTING,
                    urgency,
                    bereaved,
                    language,
                    answerDueIn,
                    ago,
                    again,
                    promiseIn,
                    spokenAgo,
                    closesIn);
        }

        Family promisedIn(int minutes) {
            return new Family(
                    arrivedAgo,
                    status,
                    urgency,
                    bereaved,
                    language,
                    answerDueIn,
                    triedAgo,
                    nextIn,
                    minutes,
                    spokenAgo,
                    closesIn);
        }

        Family spoken(int ago, CaseStatus now) {
            return new Family(
                    arrivedAgo,
                    now,
                    urgency,
                    bereaved,
                    language,
                    answerDueIn,
                    triedAgo,
                    nextIn,
                    promiseIn,
                    ago,
                    closesIn);
        }

        Family closingIn(int minutes) {
            return new Family(
                    arrivedAgo,
                    status,
                    urgency,
                    bereaved,
                    language,
                    answerDueIn,
                    triedAgo,
                    nextIn,
                    promiseIn,
                    spokenAgo,
                    minutes);
        }

        QueueRank.Facts facts() {
            return new QueueRank.Facts(
                    status,
                    urgency,
                    urgency == Urgency.URGENT ? "Hospice" : "",
                    bereaved,
                    language,
                    NOW.minus(Duration.ofMinutes(arrivedAgo)),
                    in(answerDueIn),
                    in(triedAgo == null ? null : -triedAgo),
                    in(nextIn),
                    in(promiseIn),
                    in(spokenAgo == null ? null : -spokenAgo),
                    in(closesIn));
        }

        private static @Nullable Instant in(@Nullable Integer minutes) {
            return minutes == null ? null : NOW.plus(Duration.ofMinutes(minutes));
        }
    }

    @Test
    void beforeTheFirstTryAFamilyWaitsSinceItsArrival() {
        assertThat(waits(Family.arrived(30))).isEqualTo(30);
    }

    @Test
    void anUrgentFamilyIsTwoDaysAheadAndSaysWhy() {
        var family = Family.arrived(10).urgency(Urgency.URGENT);
        assertThat(waits(family)).isEqualTo(10 + 2880);
        assertThat(words(family)).containsExactly("Hospice");
    }

    @Test
    void whoCanWaitStandsEightHoursBehind() {
        var family = Family.arrived(10).urgency(Urgency.LOW);
        assertThat(waits(family)).isEqualTo(10 - 480);
        assertThat(words(family)).containsExactly("Can wait");
    }

    @Test
    void aFirstAnswerIsDueSoonThenLateAndMovesAheadOnce() {
        assertThat(words(Family.arrived(5).answerDueIn(10))).isEmpty();
        assertThat(words(Family.arrived(11).answerDueIn(4))).containsExactly("First answer due");
        assertThat(words(Family.arrived(15).answerDueIn(0))).containsExactly("First answer late");
        assertThat(waits(Family.arrived(20).answerDueIn(-5))).isEqualTo(20 + 20);
        assertThat(words(Family.arrived(20).answerDueIn(-5).tried(1, 240))).isEmpty();
    }

    @Test
    void aPromiseCountsFromItsTimeAndIsDueAQuarterBefore() {
        assertThat(words(Family.arrived(60).promisedIn(16))).containsExactly("Promised");
        assertThat(words(Family.arrived(60).promisedIn(15))).containsExactly("Promised, due now");
        assertThat(words(Family.arrived(60).promisedIn(0))).containsExactly("Promise late");
        assertThat(waits(Family.arrived(60).promisedIn(-5))).isEqualTo(5 + 60);
    }

    @Test
    void aPromiseForTomorrowStandsBelowThoseWhoWaitNow() {
        var tomorrow = Family.arrived(3000).urgency(Urgency.URGENT).promisedIn(1440);
        assertThat(waits(tomorrow)).isLessThan(waits(Family.arrived(0)));
        assertThat(waits(tomorrow)).isEqualTo(-1440);
        assertThat(words(tomorrow)).containsExactly("Hospice", "Promised");
        assertThat(waits(tomorrow.promisedIn(10))).isEqualTo(-10 + 2880 + 60);
    }

    @Test
    void whoWasTriedRestsUntilTheNextTryIsDue() {
        assertThat(waits(Family.arrived(600).urgency(Urgency.URGENT).tried(10, 230)))
                .isEqualTo(-230);
        assertThat(waits(Family.arrived(600).tried(240, -5))).isEqualTo(5);
        assertThat(waits(Family.arrived(600).tried(300, null))).isEqualTo(60);
    }

    @Test
    void whoIsInTouchAndWaitsForNothingComesUpAgainAfterAWhile() {
        assertThat(waits(Family.arrived(600).spoken(0, CaseStatus.QUALIFIED))).isEqualTo(-10 * 1440);
        assertThat(waits(Family.arrived(600).spoken(0, CaseStatus.NURTURE))).isEqualTo(-30 * 1440);
    }

    @Test
    void whoRangBeforeTheNextTryWasDueIsNotTriedAgain() {
        var rang = Family.arrived(9000).tried(8000, -7500).spoken(7400, CaseStatus.SCREENING);
        assertThat(waits(rang)).isEqualTo(7400 - 10 * 1440);
    }

    @Test
    void aClosingWindowMovesAheadInItsLastHour() {
        assertThat(words(Family.arrived(5).closingIn(61))).isEmpty();
        assertThat(words(Family.arrived(5).closingIn(60))).containsExactly("Window closing");
        assertThat(waits(Family.arrived(5).closingIn(40))).isEqualTo(5 + 10);
        assertThat(words(Family.arrived(5).closingIn(0))).isEmpty();
    }

    @Test
    void theBereavedMoveAheadALittleAndLanguageIsOnlySaid() {
        assertThat(waits(Family.arrived(5).inMourning())).isEqualTo(5 + 5);
        assertThat(words(Family.arrived(5).inMourning())).containsExactly("Bereaved");
        assertThat(waits(Family.arrived(5).speaking("es"))).isEqualTo(5);
        assertThat(words(Family.arrived(5).speaking("es"))).containsExactly("Spanish");
    }

    @Test
    void theSweepLooksAgainWhenTheNextThingFallsDue() {
        assertThat(next(Family.arrived(5))).isNull();
        assertThat(next(Family.arrived(5).answerDueIn(10))).isEqualTo(5);
        assertThat(next(Family.arrived(12).answerDueIn(3))).isEqualTo(3);
        assertThat(next(Family.arrived(5).promisedIn(100))).isEqualTo(85);
        assertThat(next(Family.arrived(5).promisedIn(10))).isEqualTo(10);
        assertThat(next(Family.arrived(5).promisedIn(0))).isNull();
        assertThat(next(Family.arrived(5).tried(1, 120))).isEqualTo(105);
        assertThat(next(Family.arrived(5).closingIn(90))).isEqualTo(30);
        assertThat(next(Family.arrived(5).closingIn(30))).isEqualTo(30);
    }

    @Test
    void betweenTwoThresholdsThePassingOfTimeReordersNothing() {
        var facts = Family.arrived(30)
                .answerDueIn(-15)
                .promisedIn(600)
                .closingIn(300)
                .facts();
        var threshold = Objects.requireNonNull(QueueRank.nextThreshold(facts, RULES, NOW));
        assertThat(QueueRank.rank(facts, RULES, threshold.minusSeconds(1)))
                .isEqualTo(QueueRank.rank(facts, RULES, NOW));
    }

    /// Minutes this family counts as having waited.
    private static long waits(Family family) {
        return Duration.between(QueueRank.rank(family.facts(), RULES, NOW).virtualArrival(), NOW)
                .toMinutes();
    }

    private static java.util.List<String> words(Family family) {
        return QueueRank.rank(family.facts(), RULES, NOW).headStarts().stream()
                .map(HeadStart::words)
                .toList();
    }

    private static @Nullable Long next(Family family) {
        var at = QueueRank.nextThreshold(family.facts(), RULES, NOW);
        return at == null ? null : Duration.between(NOW, at).toMinutes();
    }
}
