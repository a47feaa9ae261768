package org.advocatedesk.demo.world;

import java.time.Duration;
import java.time.Instant;
import org.advocatedesk.calls.Callees;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.contact.Verdict;
import org.springframework.stereotype.Component;

/// Keeps the demonstration's colleagues within the calling rules that are in force.
@Component
class Lawful {
    private final FamilyCards families;
    private final Callees callees;

    Lawful(FamilyCards families, Callees callees) {
        this.families = families;
        this.callees = callees;
    }

    boolean mayCall(CaseId id, Instant at) {
        return callees.of(families.require(id))
                .map(callee -> callees.verdict(callee, at).kind() != Verdict.Kind.BLOCKED)
                .orElse(true);
    }

    /// The nearest moment in steps of this length at which the family may be called.
    Instant nearest(CaseId id, Instant wished, Duration step) {
        var callee = callees.of(families.require(id));
        var moment = wished;
        for (int steps = 0; callee.isPresent() && steps < 400; steps++) {
            if (callees.verdict(callee.get(), moment).isAllowed()) return moment;
            moment = moment.plus(step);
        }
        return moment;
    }
}
