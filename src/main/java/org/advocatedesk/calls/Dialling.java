package org.advocatedesk.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.contact.Callee;
import org.advocatedesk.contact.DialLedger;
import org.advocatedesk.contact.Verdict;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The moment before a number is dialled: asks once more whether we may, and keeps the answer as evidence.
@Service
@Transactional
public class Dialling {
    /// A promise given at their own wish covers the calls around its moment.
    private static final Duration AROUND = Duration.ofMinutes(45);

    private final FamilyCards families;
    private final Callees callees;
    private final Callbacks callbacks;
    private final DialLedger ledger;
    private final Clock clock;

    Dialling(FamilyCards families, Callees callees, Callbacks callbacks, DialLedger ledger, Clock clock) {
        this.families = families;
        this.callees = callees;
        this.callbacks = callbacks;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Whether [#dial] would dial now: the verdict, or their own wish where that lifts the block.
    public record Outlook(boolean blocked, String words) {}

    @PreAuthorize(Allowed.TO_CALL)
    @Transactional(readOnly = true)
    public Outlook outlook(CaseId id) {
        var callee = callees.of(families.require(id));
        if (callee.isEmpty()) return new Outlook(true, "No number of this family is known.");
        var verdict = callees.verdict(callee.get(), clock.instant());
        if (verdict.kind() != Verdict.Kind.BLOCKED) return new Outlook(false, "");
        var wish = wish(id, verdict);
        return wish == null
                ? new Outlook(true, verdict.headline() + ". " + verdict.evidence())
                : new Outlook(false, wish);
    }

    /// The number to dial now. Refuses with [MayNotCall] where a rule forbids it, and keeps that, too.
    @PreAuthorize(Allowed.TO_CALL)
    @Transactional(noRollbackFor = MayNotCall.class)
    public PhoneNumber dial(CaseId id) {
        var callee = callees.of(families.require(id))
                .orElseThrow(() -> new Refusal("No number of this family is known. Write to them, or find one."));
        var verdict = keep(callee, id);
        if (verdict.kind() == Verdict.Kind.BLOCKED && wish(id, verdict) == null) throw new MayNotCall(verdict);
        return callee.phone();
    }

    /// Evidence of a call made without [#dial]: somebody took the phone and told us afterwards.
    Verdict keep(Callee callee, @Nullable CaseId id) {
        var verdict = callees.verdict(callee, clock.instant());
        ledger.keep(callee, id == null ? null : id.value(), verdict, id == null ? null : wish(id, verdict));
        return verdict;
    }

    /// Their own wish to be rung about now, where that lifts the block; null where it does not.
    private @Nullable String wish(CaseId id, Verdict verdict) {
        if (verdict.isAllowed() || verdict.overridableBy() == null) return null;
        return theirWish(id, clock.instant())
                .map(c -> "They asked to be rung then: " + c.reason())
                .orElse(null);
    }

    private Optional<Callback> theirWish(CaseId id, Instant now) {
        return callbacks.openOf(id).stream()
                .filter(Callback::theyAsked)
                .filter(c -> Duration.between(c.dueAt(), now).abs().compareTo(AROUND) <= 0)
                .findFirst();
    }
}
