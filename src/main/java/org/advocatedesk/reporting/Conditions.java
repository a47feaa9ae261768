package org.advocatedesk.reporting;

import java.util.stream.Collectors;
import org.advocatedesk.calls.CallOutcome;

/// The parts that several measures of families share.
final class Conditions {
    /// Families that were merged into another are counted there.
    static final String ROOT = "c.root_id = c.id";

    /// Open; `closed_at` has the index, the queue's row the rest.
    static final String OPEN = "c.closed_at is null and q.case_id is not null";

    private static final String CALLS =
            "from case_file one join phone_call p on p.case_id = one.id where one.root_id = c.id";

    /// Came in, is open, and nobody has tried or spoken.
    static final String WAITING = OPEN + " and q.first_attempt_at is null and q.last_contact_at is null";

    /// Has no owner, or one who has left.
    static final String NOBODY =
            "q.owner_id is null or exists (select 1 from staff_account gone where gone.id = q.owner_id and gone.deactivated_at is not null)";

    /// Minutes of our office hours: at night the promise waits for the morning.
    static final String IN_TIME = "p.started_at <= c.first_answer_due_at";

    private static final String TALKS = CallOutcome.conversations().stream()
            .map(outcome -> "'" + outcome + "'")
            .collect(Collectors.joining(", "));

    private Conditions() {}

    /// We rang, or they did and were answered.
    static String tried(String when) {
        return "exists (select 1 " + CALLS + " and (p.direction = 'OUT' or p.outcome in (" + TALKS + ")) and " + when
                + ")";
    }

    static String spoken(String when) {
        return "exists (select 1 " + CALLS + " and p.outcome in (" + TALKS + ") and " + when + ")";
    }

    static String became(String statuses) {
        return "exists (select 1 from case_file one join status_change s on s.case_id = one.id where one.root_id = c.id and s.to_status in ("
                + statuses + "))";
    }

    /// Minutes are worked out in Java from these two.
    static String firstTry() {
        return "(select min(p.started_at) " + CALLS + " and (p.direction = 'OUT' or p.outcome in (" + TALKS + ")))";
    }

    static String firstTalk() {
        return "(select min(p.started_at) " + CALLS + " and p.outcome in (" + TALKS + "))";
    }
}
