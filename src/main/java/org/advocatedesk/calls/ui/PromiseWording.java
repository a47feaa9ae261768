package org.advocatedesk.calls.ui;

import java.time.Clock;
import java.util.stream.Collectors;
import org.advocatedesk.calls.RingTimes;
import org.advocatedesk.shared.RuleSets;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.springframework.stereotype.Component;

/// Gathers what promises are worded with: the moment, our clock, who reads, and the managers' names.
@Component
class PromiseWording {
    private final RuleSets rules;
    private final Staff staff;
    private final Clock clock;

    PromiseWording(RuleSets rules, Staff staff, Clock clock) {
        this.rules = rules;
        this.staff = staff;
        this.clock = clock;
    }

    PromiseWords now() {
        var me = staff.current();
        return new PromiseWords(
                clock.instant(),
                me.zone(),
                me.id(),
                managers(),
                rules.require(RingTimes.KIND, RingTimes.class).nowBefore());
    }

    private String managers() {
        var names = staff.active().stream()
                .filter(c -> c.is(Role.MANAGER))
                .map(c -> c.fullName().split(" ", 2)[0])
                .limit(2)
                .collect(Collectors.joining(" and "));
        return names.isEmpty() ? "the manager" : names;
    }
}
