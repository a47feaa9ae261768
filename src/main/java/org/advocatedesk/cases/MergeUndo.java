package org.advocatedesk.cases;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.people.PersonMerges;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Staff;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Undoes a merge within its thirty days: each family has again what was its own; what was entered in the meantime
/// stays where it was entered, and is sorted by a person.
@Service
@Transactional
public class MergeUndo {
    private final CaseMerges merges;
    private final MergedFile files;
    private final MergedRow rows;
    private final MergedFacts facts;
    private final PersonMerges people;
    private final QueueRows queue;
    private final CaseTimeline timeline;
    private final JdbcClient db;
    private final AuditTrail audit;
    private final Staff staff;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergeUndo(
            CaseMerges merges,
            MergedFile files,
            MergedRow rows,
            MergedFacts facts,
            PersonMerges people,
            QueueRows queue,
            CaseTimeline timeline,
            JdbcClient db,
            AuditTrail audit,
            Staff staff,
            Live live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.merges = merges;
        this.files = files;
        this.rows = rows;
        this.facts = facts;
        this.people = people;
        this.queue = queue;
        this.timeline = timeline;
        this.db = db;
        this.audit = audit;
        this.staff = staff;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /// Refuses after the thirty days, and while a later merge stands on this one: that is undone first.
    @PreAuthorize(Allowed.TO_JUDGE_DUPLICATES)
    public void undo(UUID id) {
        var merge = merges.require(id);
        if (!clock.instant().isBefore(merge.until()))
            throw new Refusal("A merge can be undone for thirty days. This one is older.");
        if (merge.whole()) lock(merge);
        end(id);
        refuseBelowLaterOnes(merge);
        var image = merges.imageOf(id);
        image.persons().reversed().forEach(people::undo); // first: who may be called is asked of persons
        if (merge.whole()) part(merge, image);
        events.publishEvent(new FamiliesParted(id, merge.survivor(), merge.absorbed(), merge.whole()));
        queue.refresh(merge.survivor());
        queue.refresh(merge.absorbed());
        tell(merge);
    }

    private void lock(CaseMerges.Merge merge) {
        List.of(merge.survivor(), merge.absorbed()).stream()
                .map(CaseId::value)
                .sorted()
                .forEach(one -> db.sql("update case_file set version = version + 1 where id = :id")
                        .param("id", one)
                        .update());
    }

    private void end(UUID id) {
        int ours = db.sql(
                        "update case_merge set undone_at = :now, undone_by = :by where id = :id and undone_at is null")
                .param("now", Db.at(clock.instant()))
                .param("by", staff.actorName())
                .param("id", id)
                .update();
        if (ours == 0) throw new Refusal("A colleague has undone this in the meantime.");
    }

    private void refuseBelowLaterOnes(CaseMerges.Merge merge) {
        if (!merge.whole()) return;
        merges.holding(merge.survivor()).stream()
                .filter(CaseMerges.Merge::whole)
                .filter(later -> later.survivor().equals(merge.survivor())
                        || later.absorbed().equals(merge.survivor()))
                .filter(later -> later.at().isAfter(merge.at())
                        || later.at().equals(merge.at()) && later.id().compareTo(merge.id()) > 0)
                .findFirst()
                .ifPresent(later -> {
                    throw new Refusal("Family " + later.survivorNumber() + " was merged with family "
                            + later.absorbedNumber() + " after that. Undo that first.");
                });
    }

    private void part(CaseMerges.Merge merge, CaseMerges.Image image) {
        files.part(merge.survivor(), merge.absorbed(), image.went(), image.file(), image.fileAfter());
        facts.standAgain(merge.survivor(), image.facts());
        rows.part(merge.survivor(), image.row(), image.rowAfter(), image.theirRow());
    }

    private void tell(CaseMerges.Merge merge) {
        for (var one : List.of(merge.survivor(), merge.absorbed())) {
            long other = one.equals(merge.survivor()) ? merge.absorbedNumber() : merge.survivorNumber();
            audit.changed("merge undone", AuditTrail.Subject.ofCase(one.value()), "family " + other, null);
            timeline.merged(
                    one,
                    (merge.whole() ? "No longer one with family " : "Not the same person as in family ") + other,
                    CaseLinks.toMerge(merge.id()));
            live.changed(Live.caseTopic(one.value()));
        }
        live.changed(Live.INTAKE);
    }
}
