package org.advocatedesk.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.advocatedesk.cases.CaseFacts;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.Fact;
import org.advocatedesk.cases.FactKind;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.TimelineKind;
import org.springframework.stereotype.Component;

/// What a family's case says, as an enquiry: the letters and notes, the facts that stand, who writes for whom.
@Component
class FamilyEnquiry {
    private final FamilyCards cards;
    private final CaseFacts facts;
    private final CaseTimeline timeline;

    FamilyEnquiry(FamilyCards cards, CaseFacts facts, CaseTimeline timeline) {
        this.cards = cards;
        this.facts = facts;
        this.timeline = timeline;
    }

    Enquiry of(CaseId caseId) {
        var card = cards.require(caseId);
        Map<String, String> known = new HashMap<>();
        var standing = facts.current(caseId);
        known.put("diagnosis", value(standing, FactKind.DIAGNOSIS));
        known.put("stage", value(standing, FactKind.STAGE));
        known.put("veteran", value(standing, FactKind.SERVICE).isBlank() ? "" : "yes");
        known.put(
                "died", card.isBereaved() || !value(standing, FactKind.DIED_ON).isBlank() ? "yes" : "");
        known.put("language", card.language());
        known.put("relation", card.relation().name());
        known.put("work", (value(standing, FactKind.WORKED_AS) + " " + value(standing, FactKind.EMPLOYERS)).strip());
        return Enquiry.of(words(caseId), known, card.sourcePage());
    }

    private String words(CaseId caseId) {
        return timeline.page(caseId, null).stream()
                .filter(row -> row.kind() == TimelineKind.CAME_IN || row.kind() == TimelineKind.NOTE)
                .map(row -> row.voice() == null ? "" : row.voice())
                .collect(Collectors.joining("\n"));
    }

    private static String value(List<Fact> standing, FactKind kind) {
        return standing.stream()
                .filter(fact -> fact.kind() == kind)
                .map(Fact::value)
                .collect(Collectors.joining(" "));
    }
}
