package org.advocatedesk.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.contact.Callee;
import org.advocatedesk.contact.MayWeContact;
import org.advocatedesk.contact.Verdict;
import org.advocatedesk.staff.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what one family's panel shows, in a fixed number of queries.
@Service
public class FamilySheets {
    private final FamilyCards cards;
    private final TriageQueue queue;
    private final CaseFacts facts;
    private final CaseTimeline timeline;
    private final MayWeContact mayWeContact;
    private final ContactHolds holds;
    private final AuditTrail audit;
    private final Clock clock;

    FamilySheets(
            FamilyCards cards,
            TriageQueue queue,
            CaseFacts facts,
            CaseTimeline timeline,
            MayWeContact mayWeContact,
            ContactHolds holds,
            AuditTrail audit,
            Clock clock) {
        this.cards = cards;
        this.queue = queue;
        this.facts = facts;
        this.timeline = timeline;
        this.mayWeContact = mayWeContact;
        this.holds = holds;
        this.audit = audit;
        this.clock = clock;
    }

    /// A family as it is now; `row` is its place in the queue unless it is closed, `verdict` is null where nothing but
    /// a number is
    /// missing.
    public record Sheet(
            FamilyCard card,
            Optional<QueueRow> row,
            List<Fact> facts,
            Optional<TimelineRow> voice,
            @Nullable Verdict verdict,
            Instant readAt) {}

    /// Somebody opens a family: kept in the trail, once an opening.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    @Transactional
    public Sheet open(CaseId id, String screen) {
        var sheet = again(id);
        audit.read(screen, AuditTrail.Subject.ofCase(id.value()));
        return sheet;
    }

    /// The same family anew, for a screen that already shows it.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    @Transactional(readOnly = true)
    public Sheet again(CaseId id) {
        var card = cards.require(id);
        var now = clock.instant();
        return new Sheet(card, queue.row(id), facts.current(id), timeline.latestVoice(id), verdict(card, now), now);
    }

    private @Nullable Verdict verdict(FamilyCard card, Instant now) {
        var person = card.contactId().value();
        return card.phone()
                .map(phone -> mayWeContact.call(new Callee(phone, person, card.where()), now))
                .or(() -> mayWeContact.withoutNumber(person, card.where(), now))
                .map(verdict -> holds.withOpenInstead(verdict, card))
                .orElse(null);
    }
}
