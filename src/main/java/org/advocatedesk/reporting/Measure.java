package org.advocatedesk.reporting;

import static org.advocatedesk.reporting.Subject.CALLBACKS;
import static org.advocatedesk.reporting.Subject.FAMILIES;
import static org.advocatedesk.reporting.Subject.KITS;
import static org.advocatedesk.reporting.Subject.SUBMISSIONS;

import org.advocatedesk.calls.Overdue;

/// Every number of the dashboard: what it counts, as one condition that its tile and its list share.
public enum Measure {
    WAITING("Waiting for us now", FAMILIES, Conditions.WAITING),
    WAITING_LATE("Waiting longer than promised", FAMILIES, Conditions.WAITING + " and q.first_answer_due_at < :now"),
    IN_WORK("In work", FAMILIES, Conditions.OPEN),
    WITHOUT_OWNER(
            "Begun, and nobody has them",
            FAMILIES,
            Conditions.OPEN + " and not (" + Conditions.WAITING + ") and (" + Conditions.NOBODY + ")"),

    CAME("Came in", FAMILIES, "c.opened_at", "1 = 1"),
    TRIED("Tried", FAMILIES, "c.opened_at", Conditions.tried("1 = 1")),
    TRIED_IN_TIME("First try in time", FAMILIES, "c.opened_at", Conditions.tried(Conditions.IN_TIME)),
    SPOKEN("Spoken to", FAMILIES, "c.opened_at", Conditions.spoken("1 = 1")),
    SPOKEN_IN_A_DAY(
            "Spoken to within a day",
            FAMILIES,
            "c.opened_at",
            Conditions.spoken("p.started_at <= c.opened_at + interval '1' day")),
    CAN_BE_HELPED(
            "Can be helped",
            FAMILIES,
            "c.opened_at",
            Conditions.became("'QUALIFIED', 'AWAITING_RECORDS', 'REFERRED', 'RETAINED'")),
    REFERRED("Referred", FAMILIES, "c.opened_at", Conditions.became("'REFERRED', 'RETAINED'")),
    TAKEN_ON("Taken on", FAMILIES, "c.opened_at", Conditions.became("'RETAINED'")),

    PROMISED("Callbacks promised", CALLBACKS, "c.due_at", "c.due_at < :now"),
    KEPT(
            "Callbacks kept",
            CALLBACKS,
            "c.due_at",
            "c.due_at < :now and c.settled_how = 'KEPT' and c.settled_at <= c.due_at + interval '15' minute"),
    CALLBACKS_LATE("Callbacks late now", CALLBACKS, Overdue.SQL),

    KITS_PROMISED("Kits promised", KITS, "k.leave_at", "k.leave_at < :now and k.state <> 'CANCELLED'"),
    KITS_ON_TIME(
            "Kits that left on time",
            KITS,
            "k.leave_at",
            "k.leave_at < :now and k.state <> 'CANCELLED' and m.handed_over_at <= k.leave_at + interval '1' hour"),
    KITS_HELD("Kits that cannot leave", KITS, "k.state = 'HELD'"),

    SET_ASIDE("Set aside as not real", SUBMISSIONS, "s.state = 'quarantined'"),
    NOT_UNDERSTOOD("Not understood", SUBMISSIONS, "s.state = 'failed'");

    private final String title;
    private final Subject subject;
    private final String at;
    private final boolean ofPeriod;
    private final String condition;

    /// Counts what is so now.
    Measure(String title, Subject subject, String condition) {
        this.title = title;
        this.subject = subject;
        this.at = switch (subject) {
            case FAMILIES -> "c.opened_at";
            case CALLBACKS -> "c.due_at";
            case KITS -> "k.asked_at";
            case SUBMISSIONS -> "s.received_at";
        };
        this.ofPeriod = false;
        this.condition = condition;
    }

    /// Counts what falls into a period, by the column `at`.
    Measure(String title, Subject subject, String at, String condition) {
        this.title = title;
        this.subject = subject;
        this.at = at;
        this.ofPeriod = true;
        this.condition = condition;
    }

    public String title() {
        return title;
    }

    Subject subject() {
        return subject;
    }

    /// The moment a row is sorted by.
    String at() {
        return at;
    }

    /// What somebody waits in is listed longest first; everything else newest first.
    boolean isLongestFirst() {
        return this == WAITING
                || this == WAITING_LATE
                || this == WITHOUT_OWNER
                || this == CALLBACKS_LATE
                || this == KITS_HELD;
    }

    boolean isOfPeriod() {
        return ofPeriod;
    }

    String condition() {
        return condition;
    }
}
