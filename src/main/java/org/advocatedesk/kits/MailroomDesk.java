package org.advocatedesk.kits;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.FamilyVisibility;
import org.advocatedesk.cases.TimelineKind;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What hands do in the mailroom: labels, packing, the carrier's numbers, the pick-up, and what comes of it.
@Service
@Transactional
public class MailroomDesk {
    private final KitRequests kits;
    private final KitBatches batches;
    private final OvernightMeter meter;
    private final StockRoom stock;
    private final FamilyVisibility visibility;
    private final CaseTimeline timeline;
    private final JdbcClient db;
    private final AuditTrail audit;
    private final Staff staff;
    private final Live live;
    private final Clock clock;

    MailroomDesk(
            KitRequests kits,
            KitBatches batches,
            OvernightMeter meter,
            StockRoom stock,
            FamilyVisibility visibility,
            CaseTimeline timeline,
            JdbcClient db,
            AuditTrail audit,
            Staff staff,
            Live live,
            Clock clock) {
        this.kits = kits;
        this.batches = batches;
        this.meter = meter;
        this.stock = stock;
        this.visibility = visibility;
        this.timeline = timeline;
        this.db = db;
        this.audit = audit;
        this.staff = staff;
        this.live = live;
        this.clock = clock;
    }

    /// The labels of these kits come out of the printer now; the sheet itself is [LabelSheet].
    @PreAuthorize(Allowed.TO_RUN_THE_MAILROOM)
    public void printLabels(Collection<KitId> ids) {
        for (var id : ids) {
            var kit = visible(id);
            kit.labelPrinted(clock.instant());
            done(kit, "kit label printed", "Label of kit " + kit.kitNumber() + " printed");
        }
        kits.flush();
    }

    @PreAuthorize(Allowed.TO_RUN_THE_MAILROOM)
    public void markPacked(KitId id) {
        var kit = visible(id);
        pack(kit);
        done(kit, "kit packed", "Kit " + kit.kitNumber() + " packed");
    }

    /// The label's number, then the carrier's: packed and known to the carrier. On the way already: only the number.
    @PreAuthorize(Allowed.TO_RUN_THE_MAILROOM)
    public KitId scan(long kitNumber, String scanned) {
        var kit = numbered(kitNumber);
        var tracking = TrackingNumber.read(scanned);
        requireUnused(tracking, kit);
        if (kit.state() == KitState.PRINTED) pack(kit);
        else if (kit.state() != KitState.PACKED && kit.state() != KitState.HANDED_OVER)
            throw new Refusal("Kit " + kitNumber + " is “" + kit.state().label() + "”. Print its label first.");
        remember(kit, tracking);
        done(
                kit,
                "kit scanned",
                "Kit " + kitNumber + " packed, tracking number " + tracking.value() + " (" + tracking.carrier() + ")");
        return kit.id();
    }

    /// The carrier took these along.
    @PreAuthorize(Allowed.TO_RUN_THE_MAILROOM)
    public void handOver(Collection<KitId> ids) {
        for (var id : ids) {
            var kit = visible(id);
            kit.left(clock.instant());
            kits.flush();
            db.sql("update mailing set handed_over_at = :now where kit_id = :kit")
                    .param("now", Db.at(clock.instant()))
                    .param("kit", id.value())
                    .update();
            var leaveAt = kit.leaveAt();
            if (leaveAt != null) batches.handedOver(batches.at(leaveAt), staff.actorName(), clock.instant());
            var shipping = kit.shipping() == null ? Shipping.OVERNIGHT : kit.shipping();
            done(kit, "kit handed over", "Kit left, " + shipping.label() + trackingWords(kit));
        }
    }

    @PreAuthorize(Allowed.TO_RUN_THE_MAILROOM)
    public void delivered(Collection<KitId> ids) {
        for (var id : ids) {
            var kit = visible(id);
            kit.arrived(clock.instant());
            done(kit, "kit delivered", "Kit arrived");
        }
        kits.flush();
    }

    @PreAuthorize(Allowed.TO_RUN_THE_MAILROOM)
    public void cameBack(KitId id, String why) {
        var kit = visible(id);
        kit.cameBack(why, clock.instant());
        kits.flush();
        done(kit, "kit came back", "Kit came back" + (why.isBlank() ? "" : ": " + why));
    }

    /// Looked after: nobody needs another.
    @PreAuthorize(Allowed.TO_RUN_THE_MAILROOM)
    public void settle(KitId id) {
        var kit = visible(id);
        kit.isSettled(clock.instant());
        done(kit, "returned kit settled", "The kit that came back is not sent again");
    }

    /// Into the next batch: what was not packed when the carrier left gets a new promise. Says how many.
    @PreAuthorize(Allowed.TO_RUN_THE_MAILROOM)
    public int putIntoNextBatch() {
        var missed = missed();
        var zone = meter.pickUps().zone();
        for (var id : missed) {
            var kit = visible(id);
            var promise = promiseFor(kit);
            kit.leavesLater(batches.at(promise.leaveAt()), promise, clock.instant());
            done(
                    kit,
                    "kit missed its pick-up",
                    "Kit missed the pick-up. " + PromiseWords.headline(promise, zone, clock.instant()));
        }
        kits.flush();
        return missed.size();
    }

    private OvernightPromise promiseFor(KitRequest kit) {
        var address = StandardAddress.of(kit.typed());
        return kit.shipping() == Shipping.POST
                ? OvernightPromise.byPost(address, clock.instant(), meter.pickUps())
                : OvernightPromise.byCarrier(address, clock.instant(), meter.pickUps());
    }

    private List<KitId> missed() {
        var grace = java.time.Duration.ofMinutes(meter.pickUps().rules().graceMinutes());
        return db.sql(
                        "select id from kit_request where state in ('IN_BATCH', 'PRINTED') and leave_at < :before order by state, leave_at, id limit 500")
                .param("before", Db.at(clock.instant().minus(grace)))
                .query((rs, n) -> new KitId(Db.uuid(rs, "id")))
                .list();
    }

    private void pack(KitRequest kit) {
        kit.isPacked(staff.actorName(), clock.instant());
        kits.flush();
        stock.takeFor(kit.kit());
    }

    private void remember(KitRequest kit, TrackingNumber tracking) {
        db.sql("delete from mailing where kit_id = :kit")
                .param("kit", kit.id().value())
                .update();
        db.sql("""
                        insert into mailing (id, kit_id, tracking_number, carrier, scanned_at, scanned_by, handed_over_at)
                        values (:id, :kit, :tracking, :carrier, :now, :by, :left)""")
                .param("id", Uuid7.next())
                .param("kit", kit.id().value())
                .param("tracking", tracking.value())
                .param("carrier", tracking.carrier())
                .param("now", Db.at(clock.instant()))
                .param("by", staff.actorName())
                .param("left", kit.state() == KitState.HANDED_OVER ? Db.at(clock.instant()) : null)
                .update();
    }

    private void requireUnused(TrackingNumber tracking, KitRequest kit) {
        db.sql("""
                        select k.kit_number, k.addressee, k.case_id from mailing m join kit_request k on k.id = m.kit_id
                        where m.tracking_number = :tracking and k.id <> :kit limit 1""")
                .param("tracking", tracking.value())
                .param("kit", kit.id().value())
                .query((rs, n) -> visibility.sees(new CaseId(Db.uuid(rs, "case_id")))
                        ? "This number is on kit " + rs.getLong("kit_number") + " for " + rs.getString("addressee")
                                + " already."
                        : "This number is on another kit already.")
                .optional()
                .ifPresent(words -> {
                    throw new Refusal(words);
                });
    }

    private KitRequest numbered(long kitNumber) {
        return db.sql("select id from kit_request where kit_number = :number")
                .param("number", kitNumber)
                .query((rs, n) -> new KitId(Db.uuid(rs, "id")))
                .optional()
                .map(kits::require)
                .filter(kit -> visibility.sees(kit.caseId()))
                .orElseThrow(
                        () -> new Refusal("There is no kit " + kitNumber + ". Scan the bars on our own label first."));
    }

    private String trackingWords(KitRequest kit) {
        return db.sql("select tracking_number from mailing where kit_id = :kit")
                .param("kit", kit.id().value())
                .query(String.class)
                .optional()
                .map(number -> ", tracking number " + number)
                .orElse("");
    }

    private KitRequest visible(KitId id) {
        var kit = kits.require(id);
        visibility.require(kit.caseId());
        return kit;
    }

    private void done(KitRequest kit, String action, String words) {
        timeline.add(kit.caseId(), TimelineKind.KIT, words, null);
        audit.changed(action, KitDesk.subject(kit), null, kit.state().name());
        live.changed(Live.KITS);
    }
}
