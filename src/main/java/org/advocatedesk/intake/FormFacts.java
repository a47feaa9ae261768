package org.advocatedesk.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.advocatedesk.cases.HeadStartRules;
import org.advocatedesk.shared.RuleSets;
import org.advocatedesk.staff.OrganisationSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What an embedded form tells a visitor of us: who answers, from which number, and by when.
@RestController
public class FormFacts {
    private static final Duration A_QUARTER_HOUR = Duration.ofMinutes(15);

    private final OrganisationSettings settings;
    private final RuleSets rules;
    private final Clock clock;

    FormFacts(OrganisationSettings settings, RuleSets rules, Clock clock) {
        this.settings = settings;
        this.rules = rules;
        this.clock = clock;
    }

    /// Blank before the desk is set up.
    public record Facts(
            @Nullable String organization,
            @Nullable String phone,
            @Nullable String crisisLine,
            @Nullable Instant answerBy) {
        static final Facts NONE = new Facts(null, null, null, null);
    }

    @GetMapping("/api/intake/v1/forms/{form}")
    ResponseEntity<Facts> of() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(now());
    }

    public Facts now() {
        return settings.find()
                .map(o -> new Facts(
                        o.name(), o.phoneLine(), o.crisisLine(), AnswerBy.from(clock.instant(), o, promised())))
                .orElse(Facts.NONE);
    }

    private Duration promised() {
        return rules.inForce(HeadStartRules.KIND)
                .map(_ -> rules.require(HeadStartRules.KIND, HeadStartRules.class))
                .map(published -> Duration.ofMinutes(published.firstAnswerMinutes()))
                .orElse(A_QUARTER_HOUR);
    }
}
