package org.advocatedesk.calls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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
        rules.shipIfAbsent(PhoneScript.KIND, "The desk’s own words, to be changed by each organisation", script());
        rules.shipIfAbsent(RingTimes.KIND, "Five minutes ahead, ten and thirty after", RingTimes.SHIPPED);
    }

    private static String script() {
        try (var shipped = ShippedCallRules.class.getResourceAsStream("/calls/phone-script.json")) {
            return new String(Objects.requireNonNull(shipped).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException brokenJar) {
            throw new UncheckedIOException(brokenJar);
        }
    }
}
