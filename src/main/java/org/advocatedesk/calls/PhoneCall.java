package org.advocatedesk.calls;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.staff.Colleague;
import org.jspecify.annotations.Nullable;

/// One call as it happened; it is never changed afterwards.
@Entity
class PhoneCall {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PhoneCallId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private @Nullable CaseId caseId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private @Nullable PersonId personId;

    private @Nullable String phone;
    private String numberAsDialled;

    @Enumerated(EnumType.STRING)
    private CallDirection direction;

    private String line;
    private Instant startedAt;
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private CallOutcome outcome;

    private String note;
    private @Nullable Integer tryNumber;
    private @Nullable UUID handledBy;
    private String handledByName;

    @Version
    private @Nullable Integer version;

    protected PhoneCall() {}

    static PhoneCall happened(
            CallToLog what,
            @Nullable CaseId family,
            @Nullable PersonId person,
            @Nullable Integer tryNumber,
            Instant now) {
        var call = new PhoneCall();
        call.id = PhoneCallId.next();
        call.caseId = family;
        call.personId = person;
        call.phone = what.number().map(n -> n.e164()).orElse(null);
        call.numberAsDialled = what.numberAsDialled();
        call.direction = what.direction();
        call.line = what.line();
        call.startedAt = what.startedAt().isAfter(now) ? now : what.startedAt();
        call.endedAt = now;
        call.outcome = what.outcome();
        call.note = what.note();
        call.tryNumber = tryNumber;
        return call;
    }

    PhoneCall handledBy(@Nullable Colleague who, String name) {
        handledBy = who == null ? null : who.id().value();
        handledByName = name;
        return this;
    }

    PhoneCallId id() {
        return id;
    }
}
