package org.advocatedesk.intake.confirmation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.advocatedesk.shared.RuleCheck;
import org.advocatedesk.shared.RuleSets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The words in force; ships the first ones with the product.
@Component
class ConfirmationRules implements SmartInitializingSingleton {
    private final RuleSets rules;

    ConfirmationRules(RuleSets rules) {
        this.rules = rules;
    }

    ConfirmationTexts inForce() {
        return rules.require(ConfirmationTexts.KIND, ConfirmationTexts.class);
    }

    @Override
    public void afterSingletonsInstantiated() {
        rules.shipIfAbsent(ConfirmationTexts.KIND, "Shipped with Advocate Desk", shipped());
    }

    private static String shipped() {
        try {
            return new ClassPathResource("intake/confirmation.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException notShipped) {
            throw new UncheckedIOException(notShipped);
        }
    }

    /// Nothing comes into force that would leave a family without its reference.
    @Component
    static class Check implements RuleCheck {
        @Override
        public String kind() {
            return ConfirmationTexts.KIND;
        }

        @Override
        public void check(String body) {
            JsonMapper.shared().readValue(body, ConfirmationTexts.class).check();
        }
    }
}
