package org.advocatedesk.cases;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// One patient's matter: who is ill, who speaks for them, where it stands and who works it.
@Entity
class CaseFile {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CaseId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "root_id"))
    private CaseId rootId;

    private long caseNumber;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private PersonId patientId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contact_id"))
    private PersonId contactId;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Enumerated(EnumType.STRING)
    private Disposition disposition;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String urgencyReason;
    private String need;
    private String channel;
    private @Nullable String sourcePage;
    private String sourceName;
    private String language;
    private @Nullable UUID ownerId;
    private @Nullable Instant ownedSince;
    private Instant openedAt;
    private @Nullable Instant firstAnswerDueAt;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable CloseReason closeReason;

    private @Nullable LocalDate diedOn;
    private @Nullable Instant bereavedSince;
    private @Nullable Instant restrictedAt;
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    protected CaseFile() {}

    static CaseFile open(CaseId id, long number, OpenCase what, Instant firstAnswerDueAt) {
        var caseFile = new CaseFile();
        caseFile.id = id;
        caseFile.rootId = id;
        caseFile.caseNumber = number;
        caseFile.patientId = what.patient();
        caseFile.contactId = what.contact();
        caseFile.relation = what.relation();
        caseFile.status = CaseStatus.NEW;
        caseFile.disposition = what.disposition();
        caseFile.urgency = what.urgency();
        caseFile.urgencyReason = what.urgencyReason();
        caseFile.need = what.need();
        caseFile.channel = what.channel();
        caseFile.sourcePage = what.sourcePage();
        caseFile.sourceName = what.sourceName();
        caseFile.language = what.language();
        caseFile.openedAt = what.arrivedAt();
        caseFile.firstAnswerDueAt = firstAnswerDueAt;
        if (what.diedOn() != null) caseFile.patientDied(what.diedOn(), what.arrivedAt());
        caseFile.changedAt = what.arrivedAt();
        return caseFile;
    }

    void take(StaffId by, Instant now) {
        ownerId = by.value();
        ownedSince = now;
        changedAt = now;
    }

    void release(Instant now) {
        ownerId = null;
        ownedSince = null;
        changedAt = now;
    }

    void restrict(boolean restricted, Instant now) {
        restrictedAt = restricted ? now : null;
        changedAt = now;
    }

    void becomes(CaseStatus next, @Nullable CloseReason why, Instant now) {
        if (!status.mayBecome(next))
            throw new Refusal("A family that is “" + status.label() + "” cannot become “" + next.label() + "”.");
        if (next == CaseStatus.CLOSED && why == null) throw new Refusal("Say why this is being closed.");
        status = next;
        closedAt = next == CaseStatus.CLOSED ? now : null;
        closeReason = next == CaseStatus.CLOSED ? why : null;
        changedAt = now;
    }

    void isMoreUrgent(Urgency now, String reason, Instant at) {
        if (now.compareTo(urgency) >= 0) return;
        urgency = now;
        urgencyReason = reason;
        changedAt = at;
    }

    /// A day that is not said leaves the one we have.
    void patientDied(@Nullable LocalDate day, Instant now) {
        if (day != null) diedOn = day;
        if (bereavedSince == null) bereavedSince = now;
        changedAt = now;
    }

    void patientLives(Instant now) {
        diedOn = null;
        bereavedSince = null;
        changedAt = now;
    }

    boolean isBereaved() {
        return bereavedSince != null;
    }

    /// Who is ill was not said, or was taken for the one who wrote.
    void isIll(PersonId patient, Relation contactIs, Instant now) {
        if (!patientId.equals(contactId)) throw new Refusal("Who is ill is written down already.");
        patientId = patient;
        relation = contactIs;
        changedAt = now;
    }

    Relation relation() {
        return relation;
    }

    void touched(Instant now) {
        changedAt = now;
    }

    CaseId id() {
        return id;
    }

    CaseId rootId() {
        return rootId;
    }

    /// Was found to be the same family as another, and is read there.
    boolean isMerged() {
        return !rootId.equals(id);
    }

    long caseNumber() {
        return caseNumber;
    }

    PersonId patientId() {
        return patientId;
    }

    PersonId contactId() {
        return contactId;
    }

    CaseStatus status() {
        return status;
    }

    @Nullable
    StaffId owner() {
        return ownerId == null ? null : new StaffId(ownerId);
    }
}
