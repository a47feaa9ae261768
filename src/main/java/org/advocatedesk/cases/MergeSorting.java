package org.advocatedesk.cases;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.cases.EnteredMeanwhile.Entered;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Staff;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// After a merge was undone: everything that was entered while two families were one stands in a list, until somebody
/// has said whose it is.
@Service
@Transactional
public class MergeSorting {
    private final CaseMerges merges;
    private final ObjectProvider<EnteredMeanwhile> areas;
    private final QueueRows rows;
    private final JdbcClient db;
    private final AuditTrail audit;
    private final Staff staff;
    private final Live live;
    private final Clock clock;

    MergeSorting(
            CaseMerges merges,
            ObjectProvider<EnteredMeanwhile> areas,
            QueueRows rows,
            JdbcClient db,
            AuditTrail audit,
            Staff staff,
            Live live,
            Clock clock) {
        this.merges = merges;
        this.areas = areas;
        this.rows = rows;
        this.db = db;
        this.audit = audit;
        this.staff = staff;
        this.live = live;
        this.clock = clock;
    }

    /// What nobody has sorted yet, the latest first; nothing while the merge holds.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    @Transactional(readOnly = true)
    public List<Entered> toSort(UUID id) {
        var merge = merges.require(id);
        var undoneAt = merge.undoneAt();
        if (undoneAt == null || !merge.whole()) return List.of();
        var sorted = new HashSet<>(db.sql("select thing from case_merge_sorted where merge_id = :merge")
                .param("merge", id)
                .query(String.class)
                .list());
        return areas.stream()
                .flatMap(area -> area.between(merge.survivor(), merge.at(), undoneAt).stream())
                .filter(entered -> !sorted.contains(entered.thing()))
                .sorted(Comparator.comparing(Entered::at).reversed().thenComparing(Entered::thing))
                .toList();
    }

    /// It is where it belongs: with the family it was entered for.
    @PreAuthorize(Allowed.TO_JUDGE_DUPLICATES)
    public void keep(UUID id, String thing) {
        decide(id, require(id, thing), true);
    }

    /// It belongs to the other of the two.
    @PreAuthorize(Allowed.TO_JUDGE_DUPLICATES)
    public void move(UUID id, String thing) {
        var entered = require(id, thing);
        if (!entered.movable()) throw new Refusal("This stays with the family it was entered for.");
        var merge = merges.require(id);
        areas.stream()
                .filter(area -> area.kind().equals(entered.kind()))
                .forEach(area -> area.move(entered.id(), merge.survivor(), merge.absorbed()));
        decide(id, entered, false);
        rows.refresh(merge.survivor());
        rows.refresh(merge.absorbed());
    }

    private Entered require(UUID id, String thing) {
        return toSort(id).stream()
                .filter(entered -> entered.thing().equals(thing))
                .findFirst()
                .orElseThrow(() -> new Refusal("A colleague has sorted this in the meantime."));
    }

    private void decide(UUID id, Entered entered, boolean kept) {
        var merge = merges.require(id);
        db.sql(
                        "insert into case_merge_sorted (merge_id, thing, kept, by_name, at) values (:merge, :thing, :kept, :by, :now)")
                .param("merge", id)
                .param("thing", entered.thing())
                .param("kept", kept)
                .param("by", staff.actorName())
                .param("now", Db.at(clock.instant()))
                .update();
        for (var family : List.of(merge.survivor(), merge.absorbed())) {
            audit.changed(
                    kept ? "sorted, kept" : "sorted, moved",
                    AuditTrail.Subject.ofCase(family.value()),
                    entered.thing(),
                    String.valueOf(kept ? merge.survivorNumber() : merge.absorbedNumber()));
            live.changed(Live.caseTopic(family.value()));
        }
        endIfDone(id);
    }

    /// Nothing was entered in the meantime: there is nothing to sort.
    @EventListener
    void parted(FamiliesParted now) {
        endIfDone(now.merge());
    }

    private void endIfDone(UUID id) {
        if (toSort(id).isEmpty())
            db.sql("update case_merge set sorted_at = :now where id = :id")
                    .param("now", Db.at(clock.instant()))
                    .param("id", id)
                    .update();
    }
}
