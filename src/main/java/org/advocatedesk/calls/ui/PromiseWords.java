package org.advocatedesk.calls.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.advocatedesk.calls.CallbackEnd;
import org.advocatedesk.calls.CallbackRow;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;
import org.advocatedesk.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Says a promise as people here do: whose, how late, who sees it by now.
record PromiseWords(Instant now, ZoneId ours, StaffId me, String managers, Duration soon) {

    String oursFirst(CallbackRow promise) {
        return TimeWords.moment(promise.dueAt(), ours, now) + " ours";
    }

    String theirs(CallbackRow promise) {
        var zone = promise.theirZone();
        return zone == null ? "their clock is not known" : TimeWords.moment(promise.dueAt(), zone, now) + " theirs";
    }

    String theirsFirst(CallbackRow promise) {
        return TimeWords.theirsAndOurs(promise.dueAt(), promise.theirZone(), ours, now);
    }

    /// "Iris Blum promised Mon 14:30 theirs (13:30 ours) a moment ago"
    String given(CallbackRow promise) {
        var since = Duration.between(promise.promisedAt(), now);
        return promise.promisedBy() + " promised " + theirsFirst(promise) + " "
                + (since.toMinutes() < 2 ? "a moment ago" : TimeWords.length(since) + " ago");
    }

    String whose(CallbackRow promise) {
        return promise.ownerId().equals(me) ? "Yours" : promise.ownerFirstName();
    }

    /// "65 min late", "in 10 min", or nothing while it is far.
    String distance(CallbackRow promise) {
        var until = Duration.between(now, promise.dueAt());
        if (promise.isOverdue(now)) return late(promise) + " late";
        return until.compareTo(soon) > 0 ? "" : until.toMinutes() < 1 ? "now" : "in " + TimeWords.length(until);
    }

    /// Two hours late is still told in minutes up to a hundred.
    private String late(CallbackRow promise) {
        var late = Duration.between(promise.dueAt(), now);
        return late.toMinutes() < 100 ? Math.max(1, late.toMinutes()) + " min" : TimeWords.length(late);
    }

    /// "65 min late. Everybody sees it since 17:25, Jo since 17:45".
    String trail(CallbackRow promise) {
        if (!promise.isOverdue(now))
            return promise.timesMoved() == 0
                    ? distanceOrDay(promise)
                    : distanceOrDay(promise) + ", moved " + times(promise.timesMoved());
        var words = new StringBuilder(late(promise) + " ago");
        if (promise.teamSince() != null)
            words.append(". Everybody sees it since ").append(TimeWords.moment(promise.teamSince(), ours, now));
        if (promise.managerSince() != null)
            words.append(", ")
                    .append(managers)
                    .append(" since ")
                    .append(TimeWords.moment(promise.managerSince(), ours, now));
        return words.toString();
    }

    private String distanceOrDay(CallbackRow promise) {
        return "in " + TimeWords.length(Duration.between(now, promise.dueAt()));
    }

    static String times(int n) {
        return n == 1 ? "once" : n == 2 ? "twice" : n + " times";
    }

    com.vaadin.flow.component.html.Span tag(CallbackRow promise) {
        if (promise.settledHow() == CallbackEnd.KEPT) return Parts.tag(Icon.ALLOWED, "Kept", Tone.KEPT);
        if (promise.settledHow() == CallbackEnd.GIVEN_UP) return Parts.tag(Icon.HAND, "Given up", Tone.PLAIN);
        if (promise.isOverdue(now)) return Parts.tag(Icon.LATE, "Late", Tone.LATE);
        if (isNear(promise)) return Parts.tag(Icon.WAIT, "Now", Tone.SOON);
        return Parts.tag(Icon.CALLBACK, "Promised", Tone.OURS);
    }

    boolean isNear(CallbackRow promise) {
        return !promise.isOverdue(now) && !promise.dueAt().isAfter(now.plus(soon));
    }

    Tone tone(@Nullable CallbackRow promise) {
        if (promise == null || promise.isSettled()) return Tone.PLAIN;
        return promise.isOverdue(now) ? Tone.LATE : isNear(promise) ? Tone.SOON : Tone.PLAIN;
    }
}
