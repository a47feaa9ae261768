package org.advocatedesk.calls;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.advocatedesk.cases.CaseId;
import org.jspecify.annotations.Nullable;

/// Calls with the Harlows, told shortly. Toledo is an hour ahead of Chicago.
final class CallStory {
    static final ZoneId TOLEDO = ZoneId.of("America/New_York");
    static final String NUMBER = "(419) 555-0132";

    private CallStory() {}

    static CallToLog weRang(CaseId family, CallOutcome outcome, String note, Instant now) {
        return call(new CallToLog.With.Family(family, null), CallDirection.OUT, outcome, note, now, null);
    }

    static CallToLog theyRang(CaseId family, CallOutcome outcome, String note, Instant now) {
        return call(new CallToLog.With.Family(family, null), CallDirection.IN, outcome, note, now, null);
    }

    static CallToLog call(
            CallToLog.With with,
            CallDirection direction,
            CallOutcome outcome,
            String note,
            Instant now,
            CallToLog.@Nullable Promise promise) {
        return new CallToLog(
                with,
                direction,
                NUMBER,
                "",
                now.minus(Duration.ofMinutes(4)),
                outcome,
                note,
                List.of(),
                promise,
                false);
    }

    static NewCallback promise(CaseId family, Instant dueAt, boolean theyAsked) {
        return new NewCallback(family, null, dueAt, TOLEDO, "What to bring on Thursday", "", theyAsked);
    }
}
