package org.advocatedesk.cases;

import java.time.ZoneId;
import org.advocatedesk.contact.ClockWords;
import org.advocatedesk.people.PersonDesk;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The family says which clock they live by; from then on we need not ask first.
@Service
@Transactional
public class TheirClock {
    private final FamilyCards families;
    private final CaseFacts facts;
    private final PersonDesk people;

    TheirClock(FamilyCards families, CaseFacts facts, PersonDesk people) {
        this.families = families;
        this.facts = facts;
        this.people = people;
    }

    /// Their own word outranks address and area code. Refuses a clock nobody in the country keeps.
    @PreAuthorize(Allowed.TO_RECORD)
    public void isIn(CaseId id, ZoneId zone, String saidBy, FactSource source) {
        var card = families.require(id);
        if (!ClockWords.all().contains(zone) && !card.where().zones().contains(zone))
            throw new Refusal("Choose one of the times listed.");
        facts.record(id, new NewFact(FactKind.TIME_ZONE, ClockWords.of(zone), saidBy, source, null));
        people.isIn(card.contactId(), zone);
    }
}
