package org.advocatedesk.cases;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A family that arrived some minutes ago, told one thing after another; whoever holds it may tell more.
final class WaitingFamily {
    private final Instant arrivedAt;
    private CaseStatus status = CaseStatus.NEW;
    private Urgency urgency = Urgency.NORMAL;
    private boolean bereaved;
    private String language = "en";
    private @Nullable Instant answerDueAt;
    private @Nullable Instant triedAt;
    private @Nullable Instant nextAt;
    private @Nullable Instant promiseAt;
    private @Nullable Instant spokenAt;
    private @Nullable Instant closesAt;

    private WaitingFamily(Instant arrivedAt) {
        this.arrivedAt = arrivedAt;
    }

    static WaitingFamily arrived(int minutesAgo) {
        return new WaitingFamily(in(-minutesAgo));
    }

    WaitingFamily urgency(Urgency other) {
        urgency = other;
        return this;
    }

    WaitingFamily inMourning() {
        bereaved = true;
        return this;
    }

    WaitingFamily speaking(String code) {
        language = code;
        return this;
    }

    WaitingFamily answerDueIn(int minutes) {
        answerDueAt = in(minutes);
        return this;
    }

    WaitingFamily tried(int ago, @Nullable Integer again) {
        status = CaseStatus.ATTEMPTING;
        triedAt = in(-ago);
        nextAt = again == null ? null : in(again);
        return this;
    }

    WaitingFamily promisedIn(int minutes) {
        promiseAt = in(minutes);
        return this;
    }

    WaitingFamily spoken(int ago, CaseStatus now) {
        status = now;
        spokenAt = in(-ago);
        return this;
    }

    WaitingFamily closingIn(int minutes) {
        closesAt = in(minutes);
        return this;
    }

    QueueRank.Facts facts() {
        return new QueueRank.Facts(
                status,
                urgency,
                urgency == Urgency.URGENT ? "Hospice" : "",
                bereaved,
                language,
                arrivedAt,
                answerDueAt,
                triedAt,
                nextAt,
                promiseAt,
                spokenAt,
                closesAt);
    }

    private static Instant in(int minutes) {
        return QueueRankTests.NOW.plus(Duration.ofMinutes(minutes));
    }
}
