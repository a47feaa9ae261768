package org.advocatedesk.intake;

import java.time.Clock;
import java.time.Instant;
import org.advocatedesk.cases.FirstAnswer;
import org.advocatedesk.cases.Urgency;
import org.advocatedesk.staff.OrganisationSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a form tells a visitor of us: who answers, from which number, and by when.
@Component
public class FormFacts {
    private final OrganisationSettings settings;
    private final FirstAnswer firstAnswer;
    private final Clock clock;

    FormFacts(OrganisationSettings settings, FirstAnswer firstAnswer, Clock clock) {
        this.settings = settings;
        this.firstAnswer = firstAnswer;
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

    public Facts now() {
        return settings.find()
                .map(o -> new Facts(
                        o.name(), o.phoneLine(), o.crisisLine(), firstAnswer.dueBy(clock.instant(), Urgency.NORMAL)))
                .orElse(Facts.NONE);
    }
}
