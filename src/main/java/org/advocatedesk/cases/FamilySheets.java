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
    private final AuditTrail audit;
    private final Clock clock;

    FamilySheets(
            FamilyCards cards,
            TriageQueue queue,
            CaseFacts facts,
            CaseTimeline timeline,
            MayWeContact mayWeContact,
            AuditTrail audit,
            Clock clock) {
        this.cards = cards;
        this.queue = queue;
        this.facts = facts;
        this.timeline = timeline;
        this.mayWeContact = mayWeContact;
        this.audit = audit;
        this.clock = clock;
    }

    /// A family as it is now; `row` is its place in the queue unless it is closed, `verdict` is null without a number.
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
        var verdict = card.phone()
                .map(phone ->
                        mayWeContact.call(new Callee(phone, card.contactId().value(), card.where()), now))
                .orElse(null);
        return new Sheet(card, queue.row(id), facts.current(id), timeline.latestVoice(id), verdict, now);
    }
}
