package org.advocatedesk.cases;

import java.time.Clock;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.people.OnePerson;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens cases and moves them on: taking, releasing, status, people and notes.
@Service
@Transactional
public class CaseDesk {
    private final CaseFiles cases;
    private final QueueRows rows;
    private final FirstAnswer firstAnswer;
    private final CaseTimeline timeline;
    private final FamilyVisibility visibility;
    private final JdbcClient db;
    private final AuditTrail audit;
    private final Staff staff;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseDesk(
            CaseFiles cases,
            QueueRows rows,
            FirstAnswer firstAnswer,
            CaseTimeline timeline,
            FamilyVisibility visibility,
            JdbcClient db,
            AuditTrail audit,
            Staff staff,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.firstAnswer = firstAnswer;
        this.timeline = timeline;
        this.visibility = visibility;
        this.db = db;
        this.audit = audit;
        this.staff = staff;
        this.events = events;
        this.clock = clock;
    }

    /// A new case at the door of the queue; its number is for people.
    @PreAuthorize(Allowed.TO_RECORD)
    public CaseId open(OpenCase what) {
        long number =
                db.sql("select nextval('case_number_seq')").query(Long.class).single();
        var due = firstAnswer.dueBy(what.arrivedAt(), what.urgency());
        var opened = CaseFile.open(CaseId.next(), number, what, due);
        opened.touched(clock.instant()); // the search follows the moment of writing, not of arrival
        var caseFile = cases.saveAndFlush(opened);
        addPerson(caseFile.id(), what.contact(), what.relation());
        if (!what.patient().equals(what.contact())) addPerson(caseFile.id(), what.patient(), Relation.SELF);
        statusChanged(caseFile.id(), null, CaseStatus.NEW, "came in");
        rows.enter(caseFile.id(), what.arrivedAt(), due);
        audit.changed("case opened", AuditTrail.Subject.ofCase(caseFile.id().value()), null, String.valueOf(number));
        return caseFile.id();
    }

    /// Another relative of the same family.
    @PreAuthorize(Allowed.TO_RECORD)
    public void join(CaseId asked, PersonId person, Relation relation) {
        var caseFile = visible(asked);
        var id = caseFile.id();
        caseFile.touched(clock.instant());
        addPerson(id, person, relation);
        rows.refresh(id);
    }

    /// The family wrote again, and worse than before; a case never becomes less urgent by itself.
    @PreAuthorize(Allowed.TO_RECORD)
    public void moreUrgent(CaseId id, Urgency urgency, String reason) {
        visible(id).isMoreUrgent(urgency, reason, clock.instant());
        cases.flush();
        rows.refresh(id);
    }

    /// One conditional update decides who was first. Refuses with [AlreadyTaken] and says who has it.
    @PreAuthorize(Allowed.TO_WORK_FAMILIES)
    public void take(CaseId asked) {
        var id = visibility.require(asked);
        var me = staff.current();
        int won = db.sql(
                        "update case_file set owner_id = :me, owned_since = :now, changed_at = :now, version = version + 1 where id = :id and root_id = id and owner_id is null and status <> 'CLOSED'")
                .param("me", me.id().value())
                .param("now", Db.at(clock.instant()))
                .param("id", id.value())
                .update();
        if (won == 0) throw alreadyTaken(id, me.id().value());
        timeline.add(id, TimelineKind.OWNER, me.fullName() + " took this family", null);
        audit.changed("take", AuditTrail.Subject.ofCase(id.value()), null, me.username());
        events.publishEvent(new FamilyGiven(id, me.id()));
        rows.refresh(id);
    }

    /// Gives a family back to everybody; only its owner or a manager may.
    @PreAuthorize(Allowed.TO_WORK_FAMILIES)
    public void release(CaseId asked, String why) {
        var caseFile = visible(asked);
        var id = caseFile.id();
        requireOwnerOrManager(caseFile);
        caseFile.release(clock.instant());
        cases.flush();
        timeline.add(
                id,
                TimelineKind.OWNER,
                staff.actorName() + " gave this family back" + (why.isBlank() ? "" : ": " + why),
                null);
        audit.changed("release", AuditTrail.Subject.ofCase(id.value()), null, why);
        rows.refresh(id);
    }

    /// Refuses what [CaseStatus#next] does not list, and closing without a reason.
    @PreAuthorize(Allowed.TO_WORK_FAMILIES)
    public void setStatus(CaseId asked, CaseStatus next, @Nullable CloseReason why, String words) {
        var caseFile = visible(asked);
        var id = caseFile.id();
        var before = caseFile.status();
        caseFile.becomes(next, why, clock.instant());
        cases.flush();
        var reason = why == null ? words : (why.label() + (words.isBlank() ? "" : ": " + words));
        statusChanged(id, before, next, reason);
        timeline.add(
                id,
                TimelineKind.STATUS,
                before.label() + " → " + next.label() + (reason.isBlank() ? "" : ", " + reason),
                null);
        audit.changed("status", AuditTrail.Subject.ofCase(id.value()), before.name(), next.name());
        rows.refresh(id);
    }

    @PreAuthorize(Allowed.TO_RECORD)
    public void note(CaseId asked, String words) {
        if (words.isBlank()) throw new IllegalArgumentException("The note is empty.");
        var caseFile = visible(asked);
        var id = caseFile.id();
        caseFile.touched(clock.instant());
        timeline.add(id, TimelineKind.NOTE, "Note", words);
        audit.changed("note", AuditTrail.Subject.ofCase(id.value()), null, null);
    }

    private CaseFile visible(CaseId id) {
        visibility.require(id);
        return cases.require(id);
    }

    private void requireOwnerOrManager(CaseFile caseFile) {
        var me = staff.current();
        if (me.is(Role.MANAGER) || me.id().equals(caseFile.owner())) return;
        var owner = staff.byId(caseFile.owner()).map(c -> c.fullName()).orElse(null);
        throw new Refusal(
                owner == null
                        ? "No one has this family."
                        : owner + " has this family. Only they or a manager can give it back.");
    }

    private void addPerson(CaseId id, PersonId person, Relation relation) {
        int there = db.sql("select count(*) from case_person where " + OneFamily.has("case_id", "case") + " and "
                        + OnePerson.is("person_id", "person"))
                .param("case", id.value())
                .param("person", person.value())
                .query(Integer.class)
                .single();
        if (there > 0) return;
        db.sql(
                        "insert into case_person (case_id, person_id, relation, may_be_told, note, added_at) values (:case, :person, :relation, false, '', :now)")
                .param("case", id.value())
                .param("person", person.value())
                .param("relation", relation.name())
                .param("now", Db.at(clock.instant()))
                .update();
    }

    void statusChanged(CaseId id, @Nullable CaseStatus from, CaseStatus to, String reason) {
        db.sql(
                        "insert into status_change (id, case_id, from_status, to_status, reason, changed_by, at) values (:id, :case, :from, :to, :reason, :by, :now)")
                .param("id", Uuid7.next())
                .param("case", id.value())
                .param("from", from == null ? null : from.name())
                .param("to", to.name())
                .param("reason", reason.length() > 400 ? reason.substring(0, 400) : reason)
                .param("by", staff.actorName())
                .param("now", Db.at(clock.instant()))
                .update();
    }

    private AlreadyTaken alreadyTaken(CaseId id, java.util.UUID me) {
        var caseFile = cases.require(id);
        var owner = caseFile.owner();
        if (!caseFile.id().equals(id))
            return new AlreadyTaken("This family was merged with family " + caseFile.caseNumber() + " just now.", null);
        if (owner == null) return new AlreadyTaken("This family’s case is closed.", null);
        if (owner.value().equals(me)) return new AlreadyTaken("You already have this family.", null);
        var name = staff.byId(owner).map(c -> c.fullName()).orElse("A colleague");
        return new AlreadyTaken(name + " has this family.", name);
    }
}
