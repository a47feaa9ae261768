package org.advocatedesk.calls;

import java.time.Instant;

/// Overdue: the promised moment has passed and nobody has settled the promise.
public final class Overdue {
    /// The same for a `callback c` in SQL.
    public static final String SQL = "c.settled_at is null and c.due_at < :now";

    private Overdue() {}

    static boolean holds(Callback callback, Instant now) {
        return !callback.isSettled() && holds(callback.dueAt(), now);
    }

    /// Of a promise that is still open.
    public static boolean holds(Instant dueAt, Instant now) {
        return dueAt.isBefore(now);
    }
}
