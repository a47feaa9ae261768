package org.advocatedesk.calls;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.ContactProgress;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.FamilyVisibility;
import org.advocatedesk.cases.TimelineKind;
import org.advocatedesk.contact.Verdict;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.OrganisationSettings;
import org.advocatedesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Promises to ring back: given, kept, moved or given up, each with its trace on the family's timeline.
@Service
@Transactional
public class CallbackDesk {
    private final Callbacks callbacks;
    private final FamilyCards families;
    private final FamilyVisibility visibility;
    private final Callees callees;
    private final ContactProgress progress;
    private final CaseTimeline timeline;
    private final OrganisationSettings organisation;
    private final JdbcClient db;
    private final AuditTrail audit;
    private final Staff staff;
    private final Live live;
    private final Clock clock;

    CallbackDesk(
            Callbacks callbacks,
            FamilyCards families,
            FamilyVisibility visibility,
            Callees callees,
            ContactProgress progress,
            CaseTimeline timeline,
            OrganisationSettings organisation,
            JdbcClient db,
            AuditTrail audit,
            Staff staff,
            Live live,
            Clock clock) {
        this.callbacks = callbacks;
        this.families = families;
        this.visibility = visibility;
        this.callees = callees;
        this.progress = progress;
        this.timeline = timeline;
        this.organisation = organisation;
        this.db = db;
        this.audit = audit;
        this.staff = staff;
        this.live = live;
        this.clock = clock;
    }

    /// Refuses a moment outside their hours with [PromiseOutsideTheirHours], unless they asked for it themselves.
    @PreAuthorize(Allowed.TO_CALL)
    public CallbackId promise(NewCallback what) {
        var family = families.require(what.caseId());
        requireCallable(family, what.dueAt(), what.theyAsked());
        var me = staff.current();
        var owner = family.ownerId() == null ? me.id() : family.ownerId();
        var person = what.personId() == null ? family.contactId() : what.personId();
        var callback = callbacks.saveAndFlush(Callback.promise(what, person, owner, me.fullName(), clock.instant()));
        tell(
                callback,
                "Promised to ring " + when(callback, what.dueAt()) + (what.theyAsked() ? ", as they asked" : ""),
                what.reason(),
                "callback promised",
                null,
                what.dueAt().toString());
        return callback.id();
    }

    /// Somebody reached them. Refuses a second settlement with [CallbackAlreadySettled].
    @PreAuthorize(Allowed.TO_CALL)
    public void settle(CallbackId id, CallOutcome outcome) {
        var callback = require(id);
        callback.settle(Settlement.kept(staff.actorName(), clock.instant(), outcome));
        callbacks.flush();
        tell(
                callback,
                "Kept the promise of " + when(callback, callback.dueAt()),
                null,
                "callback kept",
                null,
                outcome.name());
    }

    /// A new moment for the same promise; where it was before is kept.
    @PreAuthorize(Allowed.TO_CALL)
    public void move(CallbackId id, Instant to, String why, boolean theyAsked) {
        var callback = require(id);
        var before = callback.dueAt();
        requireCallable(families.require(callback.caseId()), to, theyAsked);
        callback.move(to, theyAsked, clock.instant());
        callbacks.flush();
        keepMove(id, before, to, why);
        tell(
                callback,
                "Moved the promise from " + when(callback, before) + " to " + when(callback, to),
                why.isBlank() ? null : why,
                "callback moved",
                before.toString(),
                to.toString());
    }

    /// Nobody will ring; the reason is kept.
    @PreAuthorize(Allowed.TO_CALL)
    public void giveUp(CallbackId id, String why) {
        var callback = require(id);
        callback.settle(Settlement.givenUp(staff.actorName(), clock.instant(), why));
        callbacks.flush();
        tell(
                callback,
                "Gave up the promise of " + when(callback, callback.dueAt()) + ": " + why.strip(),
                null,
                "callback given up",
                null,
                why);
    }

    /// A conversation keeps what was promised until soon after now; answers with how many.
    int keptByTalking(CaseId family, CallOutcome outcome, Instant dueUntil) {
        var due = callbacks.dueBy(family, dueUntil);
        List.copyOf(due).forEach(callback -> settle(callback.id(), outcome));
        return due.size();
    }

    /// Promises of families that are not shown to the signed-in person do not exist for them.
    private Callback require(CallbackId id) {
        var callback = callbacks.require(id);
        visibility.require(callback.caseId());
        return callback;
    }

    private void requireCallable(FamilyCard family, Instant at, boolean theyAsked) {
        var callee = callees.of(family).orElse(null);
        if (callee == null) return;
        var verdict = callees.verdict(callee, at);
        if (verdict.kind() != Verdict.Kind.BLOCKED) return;
        boolean wishWouldDo = verdict.overridableBy() != null;
        if (theyAsked && wishWouldDo) return;
        var ours = ours();
        throw new PromiseOutsideTheirHours(
                TimeWords.theirsAndOurs(at, verdict.zone(), ours, clock.instant()), verdict.headline(), wishWouldDo);
    }

    private void keepMove(CallbackId id, Instant from, Instant to, String why) {
        db.sql("""
                        insert into callback_move (id, callback_id, from_due_at, to_due_at, why, moved_by, at)
                        values (:id, :callback, :from, :to, :why, :by, :now)""")
                .param("id", Uuid7.next())
                .param("callback", id.value())
                .param("from", Db.at(from))
                .param("to", Db.at(to))
                .param("why", why.length() > 400 ? why.substring(0, 400) : why)
                .param("by", staff.actorName())
                .param("now", Db.at(clock.instant()))
                .update();
    }

    private void tell(
            Callback callback,
            String words,
            @Nullable String voice,
            String action,
            @Nullable String before,
            @Nullable String after) {
        var family = callback.caseId();
        timeline.add(family, TimelineKind.CALLBACK, words, voice == null || voice.isBlank() ? null : voice);
        audit.changed(
                action,
                new AuditTrail.Subject("callback", callback.id().value().toString(), family.value()),
                before,
                after);
        progress.promised(
                family,
                callbacks.openOf(family).stream()
                        .map(Callback::dueAt)
                        .findFirst()
                        .orElse(null));
        live.changed(Live.CALLBACKS);
    }

    private String when(Callback callback, Instant at) {
        return TimeWords.theirsAndOurs(at, callback.theirZone(), ours(), clock.instant());
    }

    private ZoneId ours() {
        return staff.currentOrNobody()
                .map(c -> c.zone())
                .orElseGet(() -> organisation.current().zone());
    }
}
