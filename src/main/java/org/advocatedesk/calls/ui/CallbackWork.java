package org.advocatedesk.calls.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.calls.CallOutcome;
import org.advocatedesk.calls.CallToLog;
import org.advocatedesk.calls.CallbackDays;
import org.advocatedesk.calls.CallbackDesk;
import org.advocatedesk.calls.CallbackId;
import org.advocatedesk.calls.CallbackQueue;
import org.advocatedesk.calls.CallbackRow;
import org.advocatedesk.calls.Callees;
import org.advocatedesk.calls.DayStrip;
import org.advocatedesk.calls.Dialling;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.contact.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Everything the screen of promises asks and tells.
@Component
record CallbackWork(
        CallbackQueue queue,
        CallbackDesk desk,
        CallbackDays days,
        DayStrip strip,
        Callees callees,
        Dialling dialling,
        FamilyCards families,
        Situations situations,
        PromiseWording wording,
        Clock clock) {

    /// Page by page, each after the last of the one before.
    CallbacksView.Now read(CallbackQueue.Scope scope, Duration ahead, int pages) {
        var words = wording.now();
        var today = queue.on(scope, words.now().atZone(words.ours()).toLocalDate(), words.ours());
        var open = new ArrayList<CallbackRow>();
        boolean more = true;
        for (int page = 0; page < pages && more; page++) {
            var next = queue.open(scope, words.now().plus(ahead), open.isEmpty() ? null : open.getLast());
            open.addAll(next);
            more = next.size() == CallbackQueue.PAGE;
        }
        return new CallbacksView.Now(
                open, more, today, strip.today(today, words.ours()), days.next(scope, words.ours()), words);
    }

    Optional<CallbackRow> find(UUID id) {
        return queue.find(new CallbackId(id));
    }

    @Nullable
    Verdict verdict(CallbackRow promise) {
        return families.find(promise.caseId())
                .flatMap(callees::of)
                .map(callee -> callees.verdict(callee, clock.instant()))
                .orElse(null);
    }

    Dialling.Outlook outlook(CallbackRow promise) {
        return dialling.outlook(promise.caseId());
    }

    PromiseFields.Situation situation(CallbackRow promise) {
        return situations.of(families.require(promise.caseId()));
    }

    void move(CallbackId id, CallToLog.Promise to) {
        desk.move(id, to.dueAt(), to.reason(), to.theyAsked());
    }

    /// They were reached without a call of ours: they rang a colleague, or were met.
    void kept(CallbackId id) {
        desk.settle(id, CallOutcome.CONVERSATION);
    }

    void giveUp(CallbackId id, String why) {
        desk.giveUp(id, why);
    }
}
