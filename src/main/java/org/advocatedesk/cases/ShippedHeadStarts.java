package org.advocatedesk.cases;

import org.advocatedesk.shared.RuleSets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The head starts as shipped, where nobody has published others.
@Component
class ShippedHeadStarts implements SmartInitializingSingleton {
    private final RuleSets rules;
    private final JsonMapper json;

    ShippedHeadStarts(RuleSets rules, JsonMapper json) {
        this.rules = rules;
        this.json = json;
    }

    @Override
    public void afterSingletonsInstantiated() {
        rules.shipIfAbsent(
                HeadStartRules.KIND,
                "As the desk ships them: first answers within 15 minutes",
                json.writeValueAsString(HeadStartRules.SHIPPED));
    }
}
