package org.advocatedesk.kits;

import org.advocatedesk.shared.RuleSets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// The rules of this area: as published, or as shipped where nobody has published others.
@Component
class ShippedKitRules implements SmartInitializingSingleton {
    private final RuleSets rules;

    ShippedKitRules(RuleSets rules) {
        this.rules = rules;
    }

    @Override
    public void afterSingletonsInstantiated() {
        rules.shipIfAbsent(
                KitCutoffs.KIND,
                "A weekday pick-up at 19:00 and the usual overnight service; ask your carrier",
                KitCutoffs.SHIPPED);
        rules.shipIfAbsent(KitContents.KIND, "Six kits, as the desk ships them", KitContents.SHIPPED);
    }

    KitCutoffs cutoffs() {
        return rules.require(KitCutoffs.KIND, KitCutoffs.class);
    }

    KitContents contents() {
        return rules.require(KitContents.KIND, KitContents.class);
    }
}
