package org.advocatedesk.calls;

import java.time.Clock;
import java.util.stream.Collectors;
import org.advocatedesk.cases.BothKept;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.staff.Staff;
import org.springframework.stereotype.Component;

/// In the preview of a merge: what was promised to each family and is still open. All of it stays promised.
@Component
class PromisedToBoth implements BothKept {
    private final CallbackQueue callbacks;
    private final Staff staff;
    private final Clock clock;

    PromisedToBoth(CallbackQueue callbacks, Staff staff, Clock clock) {
        this.callbacks = callbacks;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String label() {
        return "Promised";
    }

    @Override
    public String of(CaseId id) {
        var ours = staff.current().zone();
        return callbacks.ofCase(id).stream()
                .filter(promise -> promise.settledAt() == null)
                .map(promise -> "a call " + TimeWords.moment(promise.dueAt(), ours, clock.instant()) + ", by "
                        + promise.ownerName())
                .collect(Collectors.joining("; "));
    }

    @Override
    public int order() {
        return 20;
    }
}
