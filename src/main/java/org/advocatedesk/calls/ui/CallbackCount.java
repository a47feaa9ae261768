package org.advocatedesk.calls.ui;

import java.time.Clock;
import org.advocatedesk.calls.CallbackQueue;
import org.advocatedesk.calls.CallbackQueue.Scope;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.ui.NavCount;
import org.advocatedesk.staff.Staff;
import org.springframework.stereotype.Component;

/// "2 late" beside Callbacks, or how many are still to come today.
@Component
class CallbackCount implements NavCount {
    private final CallbackQueue queue;
    private final Staff staff;
    private final Clock clock;

    CallbackCount(CallbackQueue queue, Staff staff, Clock clock) {
        this.queue = queue;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "callbacks";
    }

    @Override
    public String topic() {
        return Live.CALLBACKS;
    }

    @Override
    public Count now() {
        if (!Callers.mayCall(staff)) return new Count("", false);
        int late = queue.countOverdue(Scope.MINE);
        if (late > 0) return new Count(late + " late", true);
        var ours = staff.current().zone();
        var today = clock.instant().atZone(ours).toLocalDate();
        long open = queue.on(Scope.MINE, today, ours).stream()
                .filter(c -> !c.isSettled())
                .count();
        return new Count(open == 0 ? "" : String.valueOf(open), false);
    }
}
