package org.advocatedesk.intake.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.advocatedesk.shared.RuleSets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The words that mean something to us, as published: what is spam, what cannot wait, what is refused, what belongs
/// elsewhere. Sensible ones are shipped.
@Component
class Wordings implements SmartInitializingSingleton {
    static final String SCREENING = "intake-screening";
    static final String URGENCY = "intake-urgency";
    static final String DISPOSITION = "intake-disposition";
    static final String PERMISSION = "intake-permission";

    private final RuleSets rules;
    private final JsonMapper json;
    private final Map<String, Ready> ready = new ConcurrentHashMap<>();

    Wordings(RuleSets rules, JsonMapper json) {
        this.rules = rules;
        this.json = json;
    }

    private record Ready(int version, Wording wording) {}

    @Override
    public void afterSingletonsInstantiated() {
        for (var kind : List.of(SCREENING, URGENCY, DISPOSITION, PERMISSION))
            rules.shipIfAbsent(kind, "Shipped with Advocate Desk", shipped(kind));
    }

    Wording of(String kind) {
        var inForce = rules.inForce(kind).orElseThrow();
        var known = ready.get(kind);
        if (known == null || known.version != inForce.version()) {
            known = new Ready(inForce.version(), new Wording(json.readValue(inForce.body(), WordRules.class)));
            ready.put(kind, known);
        }
        return known.wording;
    }

    static String shipped(String kind) {
        try (InputStream file = Wordings.class.getResourceAsStream("/rules/" + kind + ".json")) {
            if (file == null) throw new IllegalStateException("No rules shipped for " + kind);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
