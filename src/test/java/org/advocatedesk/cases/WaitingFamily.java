package org.advocatedesk.cases;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A family that arrived some minutes ago and has changed in one thing.
record WaitingFamily(
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

    static WaitingFamily arrived(int minutesAgo) {
        return new WaitingFamily(
                minutesAgo, CaseStatus.NEW, Urgency.NORMAL, false, "en", null, null, null, null, null, null);
    }

    WaitingFamily urgency(Urgency other) {
        return new WaitingFamily(
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

    WaitingFamily inMourning() {
        return new WaitingFamily(
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

    WaitingFamily speaking(String code) {
        return new WaitingFamily(
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

    WaitingFamily answerDueIn(int minutes) {
        return new WaitingFamily(
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

    WaitingFamily tried(int ago, @Nullable Integer again) {
        return new WaitingFamily(
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

    WaitingFamily promisedIn(int minutes) {
        return new WaitingFamily(
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

    WaitingFamily spoken(int ago, CaseStatus now) {
        return new WaitingFamily(
                arrivedAgo, now, urgency, bereaved, language, answerDueIn, triedAgo, nextIn, promiseIn, ago, closesIn);
    }

    WaitingFamily closingIn(int minutes) {
        return new WaitingFamily(
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
                QueueRankTests.NOW.minus(Duration.ofMinutes(arrivedAgo)),
                in(answerDueIn),
                in(triedAgo == null ? null : -triedAgo),
                in(nextIn),
                in(promiseIn),
                in(spokenAgo == null ? null : -spokenAgo),
                in(closesIn));
    }

    private static @Nullable Instant in(@Nullable Integer minutes) {
        return minutes == null ? null : QueueRankTests.NOW.plus(Duration.ofMinutes(minutes));
    }
}
