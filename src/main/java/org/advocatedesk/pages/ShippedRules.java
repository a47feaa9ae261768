package org.advocatedesk.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.advocatedesk.shared.RuleSets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The suggestion rules that come with the product, until a manager publishes others.
@Component
class ShippedRules implements SmartInitializingSingleton {
    private final RuleSets rules;

    ShippedRules(RuleSets rules) {
        this.rules = rules;
    }

    @Override
    public void afterSingletonsInstantiated() {
        rules.shipIfAbsent(SuggestionRules.KIND, "Advocate Desk, from letters families wrote", read());
    }

    private static String read() {
        try {
            return new ClassPathResource("pages/suggestions.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException notShipped) {
            throw new UncheckedIOException(notShipped);
        }
    }
}
