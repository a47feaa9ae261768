package org.advocatedesk.calls;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// A promise to ring somebody back, settled once by whoever reaches them.
@Entity
class Callback {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CallbackId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId personId;

    private UUID ownerId;
    private Instant dueAt;
    private @Nullable String theirZone;
    private String reason;
    private String note;
    private boolean theyAsked;
    private String promisedBy;
    private Instant promisedAt;
    private int timesMoved;

    @Embedded
    private @Nullable Settlement settlement;

    private @Nullable Instant rungAt;
    private @Nullable Instant teamSince;
    private @Nullable Instant managerSince;

    @Version
    private @Nullable Integer version;

    protected Callback() {}

    static Callback promise(NewCallback what, PersonId person, StaffId owner, String by, Instant now) {
        var callback = new Callback();
        callback.id = CallbackId.next();
        callback.caseId = what.caseId();
        callback.personId = person;
        callback.ownerId = owner.value();
        callback.theirZone = what.theirZone() == null ? null : what.theirZone().getId();
        callback.reason = what.reason();
        callback.note = what.note();
        callback.promisedBy = by;
        callback.promisedAt = now;
        callback.isDue(what.dueAt(), what.theyAsked(), now);
        return callback;
    }

    void settle(Settlement by) {
        requireOpen();
        settlement = by;
    }

    void move(Instant to, boolean asked, Instant now) {
        requireOpen();
        isDue(to, asked, now);
        timesMoved++;
        rungAt = null;
        teamSince = null;
        managerSince = null;
    }

    void handTo(StaffId owner) {
        requireOpen();
        ownerId = owner.value();
    }

    private void isDue(Instant at, boolean asked, Instant now) {
        if (!at.isAfter(now)) throw new IllegalArgumentException("That moment has passed. Choose a later one.");
        dueAt = at;
        theyAsked = asked;
    }

    private void requireOpen() {
        if (settlement != null) throw new CallbackAlreadySettled(settlement.settledBy(), settlement.settledHow());
    }

    boolean isSettled() {
        return settlement != null;
    }

    CallbackId id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    PersonId personId() {
        return personId;
    }

    StaffId owner() {
        return new StaffId(ownerId);
    }

    Instant dueAt() {
        return dueAt;
    }

    boolean theyAsked() {
        return theyAsked;
    }

    @Nullable
    ZoneId theirZone() {
        return theirZone == null ? null : ZoneId.of(theirZone);
    }

    String reason() {
        return reason;
    }

    int timesMoved() {
        return timesMoved;
    }
}
