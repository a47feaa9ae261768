package org.advocatedesk.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rank is a virtual arrival: the moment from which a family waits, minus head starts in minutes, one per named reason.
///
/// The passing of time reorders nothing; where a threshold is crossed (a promise or first answer falls due, the window
/// there closes) the sweep ranks the row anew.
final class QueueRank {
    /// What is due within this time counts as due now.
    private static final Duration SOON = Duration.ofMinutes(15);

    private QueueRank() {}

    /// What ranking looks at.
    record Facts(
            CaseStatus status,
            Urgency urgency,
            String urgencyReason,
            boolean bereaved,
            String language,
            Instant arrivedAt,
            @Nullable Instant firstAnswerDueAt,
            @Nullable Instant firstAttemptAt,
            @Nullable Instant nextDueAt,
            @Nullable Instant promiseAt,
            @Nullable Instant lastContactAt,
            @Nullable Instant openUntil) {}

    /// The result, with the reasons in words.
    record Ranked(Instant virtualArrival, List<HeadStart> headStarts) {}

    static Ranked rank(Facts facts, HeadStartRules rules, Instant now) {
        var since = waitsSince(facts, rules);
        var starts = headStarts(facts, rules, now);
        if (since.isAfter(now.plus(SOON))) return new Ranked(since, withoutMinutes(starts));
        long minutes = starts.stream().mapToLong(HeadStart::minutes).sum();
        return new Ranked(since.minus(Duration.ofMinutes(minutes)), starts);
    }

    /// Whoever has a promise for tomorrow, or is tried again tonight, does not wait now: no head start lifts them above
    /// those who do.
    private static List<HeadStart> withoutMinutes(List<HeadStart> starts) {
        return starts.stream()
                .map(s -> new HeadStart(s.reason(), 0, s.words(), s.tone(), s.icon()))
                .toList();
    }

    /// Before the first try: since arrival. With a promise: since the promised time. Else: since the next thing is due;
    /// who is in touch with us and waits for nothing comes up again after a while, behind everybody who waits.
    private static Instant waitsSince(Facts facts, HeadStartRules rules) {
        if (facts.promiseAt() != null) return facts.promiseAt();
        if (!isAnswered(facts)) return facts.arrivedAt();
        if (!isResting(facts) && facts.nextDueAt() != null) return facts.nextDueAt();
        var since = facts.lastContactAt() != null ? facts.lastContactAt() : facts.firstAttemptAt();
        return since == null ? facts.arrivedAt() : since.plus(rest(facts.status(), rules));
    }

    /// In touch with us or tried as often as planned, and nothing is promised.
    private static boolean isResting(Facts facts) {
        if (facts.promiseAt() != null || !isAnswered(facts)) return false;
        return facts.nextDueAt() == null || !isStillDue(facts.nextDueAt(), facts.lastContactAt());
    }

    /// A try that was planned before they spoke to us has lost its reason.
    private static boolean isStillDue(Instant nextTry, @Nullable Instant spokenAt) {
        return spokenAt == null || nextTry.isAfter(spokenAt);
    }

    private static boolean isAnswered(Facts facts) {
        return facts.firstAttemptAt() != null || facts.lastContactAt() != null;
    }

    private static Duration rest(CaseStatus status, HeadStartRules rules) {
        return switch (status) {
            case NEW, ATTEMPTING -> Duration.ofMinutes(rules.nextTryMinutes());
            case CONTACTED, SCREENING, QUALIFIED -> Duration.ofDays(10);
            case AWAITING_RECORDS, NURTURE, REFERRED, RETAINED, CLOSED -> Duration.ofDays(30);
        };
    }

    private static List<HeadStart> headStarts(Facts facts, HeadStartRules rules, Instant now) {
        var starts = new ArrayList<HeadStart>();
        if (facts.urgency() == Urgency.URGENT)
            starts.add(new HeadStart(
                    "urgent",
                    rules.of("urgent"),
                    facts.urgencyReason().isBlank() ? "Urgent" : facts.urgencyReason(),
                    "late",
                    "heart"));
        promise(facts, rules, now, starts);
        firstAnswer(facts, rules, now, starts);
        closing(facts, rules, now, starts);
        if (facts.bereaved()) starts.add(new HeadStart("bereaved", rules.of("bereaved"), "Bereaved", "", "leaf"));
        if (facts.language().startsWith("es")) starts.add(new HeadStart("language", 0, "Spanish", "", "speak"));
        if (isResting(facts))
            starts.add(
                    facts.lastContactAt() == null
                            ? new HeadStart("tried-out", rules.of("tried-out"), "All tries made", "", "retry")
                            : new HeadStart(
                                    "in-touch", rules.of("in-touch"), "In touch, nothing promised", "", "speak"));
        if (facts.urgency() == Urgency.LOW) starts.add(new HeadStart("low", rules.of("low"), "Can wait", "", "moon"));
        return starts;
    }

    private static void promise(Facts facts, HeadStartRules rules, Instant now, List<HeadStart> starts) {
        var promised = facts.promiseAt();
        if (promised == null) return;
        if (!promised.isAfter(now))
            starts.add(new HeadStart("promise", rules.of("promise"), "Promise late", "late", "callback"));
        else if (!promised.isAfter(now.plus(SOON)))
            starts.add(new HeadStart("promise", rules.of("promise"), "Promised, due now", "soon", "callback"));
        else starts.add(new HeadStart("promise", 0, "Promised", "", "callback"));
    }

    private static void firstAnswer(Facts facts, HeadStartRules rules, Instant now, List<HeadStart> starts) {
        var due = facts.firstAnswerDueAt();
        if (due == null || isAnswered(facts)) return;
        if (!due.isAfter(now))
            starts.add(new HeadStart("first-answer", rules.of("first-answer"), "First answer late", "late", "late"));
        else if (!due.isAfter(now.plus(Duration.ofMinutes(rules.dueSoonMinutes()))))
            starts.add(new HeadStart("first-answer", rules.of("first-answer"), "First answer due", "soon", "wait"));
    }

    private static void closing(Facts facts, HeadStartRules rules, Instant now, List<HeadStart> starts) {
        var until = facts.openUntil();
        if (until == null || !until.isAfter(now)) return;
        if (!until.isAfter(now.plus(Duration.ofMinutes(rules.closingSoonMinutes()))))
            starts.add(new HeadStart("closing", rules.of("closing"), "Window closing", "soon", "sun"));
    }

    /// The next moment at which the rank changes by itself, or null: when the sweep must look again.
    static @Nullable Instant nextThreshold(Facts facts, HeadStartRules rules, Instant now) {
        var moments = new ArrayList<Instant>();
        moments.add(waitsSince(facts, rules).minus(SOON));
        if (facts.promiseAt() != null) moments.add(facts.promiseAt());
        if (facts.firstAnswerDueAt() != null && !isAnswered(facts)) {
            moments.add(facts.firstAnswerDueAt().minus(Duration.ofMinutes(rules.dueSoonMinutes())));
            moments.add(facts.firstAnswerDueAt());
        }
        if (facts.openUntil() != null) {
            moments.add(facts.openUntil().minus(Duration.ofMinutes(rules.closingSoonMinutes())));
            moments.add(facts.openUntil());
        }
        return moments.stream()
                .filter(m -> m.isAfter(now))
                .min(Instant::compareTo)
                .orElse(null);
    }
}
