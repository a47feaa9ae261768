package org.advocatedesk.calls;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.ContactHolds;
import org.advocatedesk.cases.ContactProgress;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.QueueRow;
import org.advocatedesk.cases.TriageQueue;
import org.advocatedesk.contact.AddressKind;
import org.advocatedesk.contact.Callee;
import org.advocatedesk.contact.Suppressions;
import org.advocatedesk.people.PersonCard;
import org.advocatedesk.people.PersonDesk;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.RuleSets;
import org.advocatedesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What an outcome brings about: the next try, a number put aside, a refusal that holds for everybody, a kept promise.
@Component
class CallConsequences {
    static final String NO_CALLS = ContactHolds.NO_CALLS;

    private final ContactProgress progress;
    private final CallbackDesk callbacks;
    private final Dialling dialling;
    private final Callees callees;
    private final Suppressions suppressions;
    private final PersonDesk people;
    private final TriageQueue queue;
    private final RuleSets rules;
    private final JdbcClient db;
    private final Clock clock;

    CallConsequences(
            ContactProgress progress,
            CallbackDesk callbacks,
            Dialling dialling,
            Callees callees,
            Suppressions suppressions,
            PersonDesk people,
            TriageQueue queue,
            RuleSets rules,
            JdbcClient db,
            Clock clock) {
        this.progress = progress;
        this.callbacks = callbacks;
        this.dialling = dialling;
        this.callees = callees;
        this.suppressions = suppressions;
        this.people = people;
        this.queue = queue;
        this.rules = rules;
        this.db = db;
        this.clock = clock;
    }

    Cadence cadence() {
        return rules.require(Cadence.KIND, Cadence.class);
    }

    /// The number of this try of ours; null for calls of theirs and for families that have left the queue.
    @Nullable
    Integer tryNumber(CaseId family, CallToLog what) {
        if (what.direction() == CallDirection.IN) return null;
        return queue.row(family).map(QueueRow::attempts).map(n -> n + 1).orElse(null);
    }

    void follow(FamilyCard family, PersonCard person, CallToLog what, @Nullable Integer tryNumber) {
        var callee = callee(person, what);
        if (what.direction() == CallDirection.OUT) followOurs(family, person, callee, what, tryNumber);
        else if (what.outcome().spoke()) progress.spokenTo(family.id());
        if (what.outcome().spoke())
            callbacks.keptByTalking(
                    family.id(), what.outcome(), clock.instant().plus(cadence().settlesAhead()));
        if (!what.outcome().refusesCalls()) return;
        if (callee.isEmpty()) progress.hold(family.id(), NO_CALLS);
        else refuse(callee.get().phone(), person.id().value(), what);
    }

    private void followOurs(
            FamilyCard family,
            PersonCard person,
            Optional<Callee> callee,
            CallToLog what,
            @Nullable Integer tryNumber) {
        if (!what.dialled()) callee.ifPresent(c -> dialling.keep(c, family.id()));
        if (what.outcome().putsNumberAside())
            callee.ifPresent(
                    c -> people.putAside(person.id(), c.phone(), what.outcome().label()));
        progress.attempted(family.id(), what.outcome().spoke(), nextTry(callee, what, tryNumber));
    }

    void followForNobody(CallToLog what) {
        if (what.outcome().refusesCalls()) what.number().ifPresent(number -> refuse(number, null, what));
    }

    private Optional<Callee> callee(PersonCard person, CallToLog what) {
        return what.number().or(person::phone).map(number -> callees.of(person, number));
    }

    /// The refusal stands against the number, so every family under it shows the hold at once.
    private void refuse(PhoneNumber number, @Nullable UUID person, CallToLog what) {
        var words = what.note().isBlank() ? "Asked on the phone not to be called" : what.note();
        suppressions.refuse(AddressKind.PHONE, number.e164(), words, "said on the phone", person);
        Staff.asTheDesk(() -> {
            familiesUnder(number).forEach(family -> progress.hold(family, NO_CALLS));
            return true;
        });
    }

    private List<CaseId> familiesUnder(PhoneNumber number) {
        return db
                .sql("select case_id from queue_row where phone = :phone")
                .param("phone", number.e164())
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }

    /// By the cadence, but never into their night: then when their window opens.
    private @Nullable Instant nextTry(Optional<Callee> callee, CallToLog what, @Nullable Integer tryNumber) {
        var next = cadence().nextTry(what.outcome(), tryNumber == null ? 1 : tryNumber, clock.instant());
        if (next == null || callee.isEmpty()) return next;
        var then = callees.verdict(callee.get(), next);
        return then.isAllowed() || then.opensAt() == null ? next : then.opensAt();
    }
}
