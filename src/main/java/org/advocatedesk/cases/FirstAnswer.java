package org.advocatedesk.cases;

import java.time.Duration;
import java.time.Instant;
import org.advocatedesk.shared.RuleSets;
import org.advocatedesk.staff.AnswerBy;
import org.advocatedesk.staff.OrganisationSettings;
import org.springframework.stereotype.Component;

/// By when a family that writes hears from us: what the visitor was told, and what the desk holds itself to.
@Component
public class FirstAnswer {
    private final OrganisationSettings organisation;
    private final RuleSets rules;

    FirstAnswer(OrganisationSettings organisation, RuleSets rules) {
        this.organisation = organisation;
        this.rules = rules;
    }

    public Instant dueBy(Instant arrivedAt, Urgency urgency) {
        var promised = promised(urgency);
        return organisation
                .find()
                .map(office -> AnswerBy.from(arrivedAt, office, promised))
                .orElse(arrivedAt.plus(promised));
    }

    private Duration promised(Urgency urgency) {
        var inForce = rules.inForce(HeadStartRules.KIND)
                .map(_ -> rules.require(HeadStartRules.KIND, HeadStartRules.class))
                .orElse(HeadStartRules.SHIPPED);
        return Duration.ofMinutes(
                urgency == Urgency.LOW ? inForce.firstAnswerLowMinutes() : inForce.firstAnswerMinutes());
    }
}
