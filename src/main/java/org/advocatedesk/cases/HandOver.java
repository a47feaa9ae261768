package org.advocatedesk.cases;

import java.time.Clock;
import java.util.List;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Colleague;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts a family into a certain colleague's hands, and keeps some families to their owner and managers.
@Service
@Transactional
public class HandOver {
    private final CaseFiles cases;
    private final QueueRows rows;
    private final CaseTimeline timeline;
    private final FamilyVisibility visibility;
    private final AuditTrail audit;
    private final Staff staff;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOver(
            CaseFiles cases,
            QueueRows rows,
            CaseTimeline timeline,
            FamilyVisibility visibility,
            AuditTrail audit,
            Staff staff,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.timeline = timeline;
        this.visibility = visibility;
        this.audit = audit;
        this.staff = staff;
        this.events = events;
        this.clock = clock;
    }

    /// Everybody who may own a family, by name.
    @PreAuthorize(Allowed.TO_WORK_FAMILIES)
    @Transactional(readOnly = true)
    public List<Colleague> possibleOwners() {
        return staff.active().stream()
                .filter(c -> c.is(Role.ADVOCATE) || c.is(Role.MANAGER))
                .toList();
    }

    /// A manager gives any family to anybody, an owner gives theirs away; refuses others, and closed families.
    @PreAuthorize(Allowed.TO_WORK_FAMILIES)
    public void give(CaseId asked, Colleague to) {
        var id = visibility.require(asked);
        var me = staff.current();
        var caseFile = cases.require(id);
        var before = caseFile.owner();
        if (!me.is(Role.MANAGER) && !me.id().equals(before))
            throw new Refusal("Only a manager or the owner of this family can hand it over.");
        requireOpenAnd(to, caseFile);
        caseFile.take(to.id(), clock.instant());
        cases.flush(); // a lost optimistic lock: it changed hands in the meantime
        timeline.add(id, TimelineKind.OWNER, me.fullName() + " handed this family to " + to.fullName(), null);
        audit.changed(
                "hand over",
                AuditTrail.Subject.ofCase(id.value()),
                staff.byId(before).map(Colleague::username).orElse(null),
                to.username());
        events.publishEvent(new FamilyGiven(id, to.id()));
        rows.refresh(id);
    }

    /// Whoever is on the phone hands the caller to a colleague. A family that somebody has already stays theirs: it can
    /// be handed to them alone, unless a manager or the owner decides otherwise.
    @PreAuthorize(Allowed.TO_RECORD)
    public void giveFromThePhone(CaseId asked, Colleague to) {
        var id = visibility.require(asked);
        var me = staff.current();
        var caseFile = cases.require(id);
        var owner = caseFile.owner();
        boolean elsewhere = owner != null && !owner.equals(to.id());
        if (elsewhere && !me.is(Role.MANAGER) && !me.id().equals(owner))
            throw new Refusal(staff.byId(owner).map(Colleague::fullName).orElse("A colleague")
                    + " has this family. Hand the caller to them, or ask a manager.");
        requireOpenAnd(to, caseFile);
        if (owner == null || elsewhere) caseFile.take(to.id(), clock.instant());
        cases.flush();
        timeline.add(id, TimelineKind.OWNER, me.fullName() + " handed the caller to " + to.fullName(), null);
        audit.changed(
                "hand over on the phone",
                AuditTrail.Subject.ofCase(id.value()),
                staff.byId(owner).map(Colleague::username).orElse(null),
                to.username());
        events.publishEvent(new FamilyGiven(id, to.id()));
        rows.refresh(id);
    }

    private static void requireOpenAnd(Colleague to, CaseFile caseFile) {
        if (!caseFile.status().isOpen()) throw new Refusal("This family’s case is closed.");
        if (!to.active() || !to.is(Role.ADVOCATE) && !to.is(Role.MANAGER))
            throw new Refusal(to.fullName() + " does not work with families.");
    }

    /// Keeps a family to its owner and managers, or opens it to all again.
    @PreAuthorize(Allowed.TO_WORK_FAMILIES)
    public void restrict(CaseId asked, boolean restricted) {
        var id = visibility.require(asked);
        var me = staff.current();
        var caseFile = cases.require(id);
        if (!me.is(Role.MANAGER) && !me.id().equals(caseFile.owner()))
            throw new Refusal("Only a manager or the owner of this family can do this.");
        caseFile.restrict(restricted, clock.instant());
        cases.flush();
        timeline.add(
                id,
                TimelineKind.OWNER,
                restricted ? "Kept to the owner and managers" : "Open to all colleagues again",
                null);
        audit.changed(restricted ? "restrict" : "unrestrict", AuditTrail.Subject.ofCase(id.value()), null, null);
        rows.refresh(id);
    }
}
