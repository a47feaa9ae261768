package org.advocatedesk.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.TimelineKind;
import org.advocatedesk.intake.PhoneEnquiries;
import org.advocatedesk.people.PersonCard;
import org.advocatedesk.people.PersonDirectory;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Logs a call with everything that follows from it, all or nothing: the family, the consequence, facts, the promise.
@Service
@Transactional
public class CallDesk {
    private final PhoneCalls calls;
    private final CallConsequences consequences;
    private final CallAnswers answers;
    private final CallbackDesk callbacks;
    private final PhoneEnquiries enquiries;
    private final FamilyCards families;
    private final PersonDirectory people;
    private final CaseTimeline timeline;
    private final AuditTrail audit;
    private final Staff staff;
    private final Live live;
    private final Clock clock;

    CallDesk(
            PhoneCalls calls,
            CallConsequences consequences,
            CallAnswers answers,
            CallbackDesk callbacks,
            PhoneEnquiries enquiries,
            FamilyCards families,
            PersonDirectory people,
            CaseTimeline timeline,
            AuditTrail audit,
            Staff staff,
            Live live,
            Clock clock) {
        this.calls = calls;
        this.consequences = consequences;
        this.answers = answers;
        this.callbacks = callbacks;
        this.enquiries = enquiries;
        this.families = families;
        this.people = people;
        this.timeline = timeline;
        this.audit = audit;
        this.staff = staff;
        this.live = live;
        this.clock = clock;
    }

    /// What was kept: the call, and the family it belongs to, if any.
    public record Logged(PhoneCallId call, @Nullable CaseId family) {}

    /// Refuses a callback without its time; everything else about a call may be missing.
    @PreAuthorize(Allowed.TO_CALL)
    public Logged log(CallToLog what) {
        if (what.outcome().promises() && what.promise() == null)
            throw new IllegalArgumentException("Choose when we ring back, under “Promise a callback”.");
        return switch (what.with()) {
            case CallToLog.With.Family known -> logFor(known.caseId(), known.person(), what);
            case CallToLog.With.Stranger stranger -> logFor(enquiries.open(stranger.heard()), null, what);
            case CallToLog.With.Nobody _ -> logForNobody(what);
        };
    }

    private Logged logFor(CaseId asked, @Nullable PersonId spokeWith, CallToLog what) {
        var family = families.require(asked);
        var id = family.id();
        var person = person(family, spokeWith);
        Integer tryNumber = consequences.tryNumber(id, what);
        var call = calls.saveAndFlush(PhoneCall.happened(what, id, person.id(), tryNumber, clock.instant())
                .handledBy(staff.currentOrNobody().orElse(null), staff.actorName()));
        timeline.add(
                id,
                TimelineKind.CALL,
                words(what, person, tryNumber),
                what.note().isBlank() ? null : what.note());
        consequences.follow(family, person, what, tryNumber);
        answers.keep(family, person, what.answers());
        promise(family, person, what);
        tell(call.id(), id, what);
        return new Logged(call.id(), id);
    }

    private Logged logForNobody(CallToLog what) {
        var call = calls.saveAndFlush(PhoneCall.happened(what, null, null, null, clock.instant())
                .handledBy(staff.currentOrNobody().orElse(null), staff.actorName()));
        consequences.followForNobody(what);
        tell(call.id(), null, what);
        return new Logged(call.id(), null);
    }

    private PersonCard person(FamilyCard family, @Nullable PersonId spokeWith) {
        if (spokeWith == null || spokeWith.equals(family.contactId())) return family.contact();
        return people.card(spokeWith).orElse(family.contact());
    }

    private void promise(FamilyCard family, PersonCard person, CallToLog what) {
        var promise = what.promise();
        if (promise == null) return;
        var zone = Objects.requireNonNullElseGet(
                person.statedZone(), () -> family.where().zone().orElse(null));
        callbacks.promise(new NewCallback(
                family.id(), person.id(), promise.dueAt(), zone, promise.reason(), what.note(), promise.theyAsked()));
    }

    private void tell(PhoneCallId call, @Nullable CaseId family, CallToLog what) {
        audit.changed(
                "call logged",
                new AuditTrail.Subject("call", call.value().toString(), family == null ? null : family.value()),
                null,
                what.outcome().name());
        live.changed(Live.QUEUE);
        live.changed(Live.CALLBACKS);
    }

    /// "Denise Harlow rang: talked, 4 min"; "Rang Denise Harlow: no answer, try 2 of 6".
    private String words(CallToLog what, PersonCard person, @Nullable Integer tryNumber) {
        var who = what.direction() == CallDirection.IN ? person.name() + " rang: " : "Rang " + person.name() + ": ";
        var outcome = what.outcome().label().toLowerCase(java.util.Locale.ROOT);
        if (tryNumber != null && !what.outcome().spoke())
            return who + outcome + ", try " + tryNumber + " of "
                    + consequences.cadence().tries();
        return who + outcome + length(what.startedAt());
    }

    private String length(Instant startedAt) {
        var length = Duration.between(startedAt, clock.instant());
        return length.toMinutes() < 1 ? "" : ", " + TimeWords.length(length);
    }
}
