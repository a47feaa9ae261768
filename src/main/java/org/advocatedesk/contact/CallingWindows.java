package org.advocatedesk.contact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.advocatedesk.shared.RuleSets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The calling rules in force, read once per version; ships the first version with the product.
@Component
class CallingWindows implements SmartInitializingSingleton {
    private final RuleSets rules;
    private final JsonMapper json;
    private volatile @Nullable InForce known;

    CallingWindows(RuleSets rules, JsonMapper json) {
        this.rules = rules;
        this.json = json;
    }

    /// The rules with their version.
    record InForce(int version, CallingRules rules) {
        CallingHours hours(@Nullable String usState, ZoneId zone) {
            return new CallingHours(rules, usState, zone);
        }
    }

    InForce inForce() {
        var set = rules.inForce(CallingRules.KIND)
                .orElseThrow(() -> new IllegalStateException("No calling rules are in force."));
        var cached = known;
        if (cached != null && cached.version() == set.version()) return cached;
        var fresh = new InForce(set.version(), CallingRules.read(json, set.body()));
        known = fresh;
        return fresh;
    }

    @Override
    public void afterSingletonsInstantiated() {
        rules.shipIfAbsent(
                CallingRules.KIND, "47 CFR 64.1200(c)(1) and the states’ laws, read November 2026", shipped());
    }

    static String shipped() {
        try (var in = CallingWindows.class.getResourceAsStream("/contact/calling-windows.json")) {
            if (in == null) throw new IllegalStateException("Missing in the jar: calling-windows.json");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
