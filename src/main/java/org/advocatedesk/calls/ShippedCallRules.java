package org.advocatedesk.calls;

import org.advocatedesk.shared.RuleSets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// The rules of this area as shipped, where nobody has published others.
@Component
class ShippedCallRules implements SmartInitializingSingleton {
    private final RuleSets rules;

    ShippedCallRules(RuleSets rules) {
        this.rules = rules;
    }

    @Override
    public void afterSingletonsInstantiated() {
        rules.shipIfAbsent(Cadence.KIND, "Six tries over a week, as the desk ships them", Cadence.SHIPPED);
        rules.shipIfAbsent(RingTimes.KIND, "Five minutes ahead, ten and thirty after", RingTimes.SHIPPED);
    }
}
