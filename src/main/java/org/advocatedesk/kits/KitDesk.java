package org.advocatedesk.kits;

import java.time.Clock;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.FamilyVisibility;
import org.advocatedesk.cases.KitWished;
import org.advocatedesk.cases.TimelineKind;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What families ask for: a kit is requested, its address mended, sent again or called off.
@Service
@Transactional
public class KitDesk {
    private final KitRequests kits;
    private final OvernightMeter meter;
    private final KitBatches batches;
    private final FamilyCards families;
    private final FamilyVisibility visibility;
    private final CaseTimeline timeline;
    private final ShippedKitRules rules;
    private final JdbcClient db;
    private final AuditTrail audit;
    private final Staff staff;
    private final Live live;
    private final Clock clock;
    private final KnownDoors doors;

    KitDesk(
            KitRequests kits,
            OvernightMeter meter,
            KitBatches batches,
            FamilyCards families,
            FamilyVisibility visibility,
            CaseTimeline timeline,
            ShippedKitRules rules,
            JdbcClient db,
            AuditTrail audit,
            Staff staff,
            Live live,
            Clock clock,
            KnownDoors doors) {
        this.kits = kits;
        this.meter = meter;
        this.batches = batches;
        this.families = families;
        this.visibility = visibility;
        this.timeline = timeline;
        this.rules = rules;
        this.db = db;
        this.audit = audit;
        this.staff = staff;
        this.live = live;
        this.clock = clock;
        this.doors = doors;
    }

    /// Into the next batch, or held with its reason. Refuses where the address asked for no post.
    @PreAuthorize(Allowed.TO_RECORD)
    public KitId request(KitWish wish) {
        var kit = ask(wish);
        if (kit.hold() == KitHold.REFUSED)
            throw new Refusal(KitHold.REFUSED.sentence() + " " + KitHold.REFUSED.advice());
        return kit.id();
    }

    /// What a family wrote by itself is never refused: it is held until somebody has asked them.
    @PreAuthorize(Allowed.TO_RECORD)
    public KitId wished(KitWished wished) {
        var contents = rules.contents();
        var usual = contents.usual();
        var language = usual.languages().contains(wished.language()) ? wished.language() : "en";
        var wish = new KitWish(
                wished.caseId(), wished.personId(), usual.code(), language, false, wished.address(), false, false);
        return ask(wish).id();
    }

    /// The family corrected the address; what was held for it may leave now.
    @PreAuthorize(Allowed.TO_RECORD)
    public void fixAddress(KitId id, PostalAddress address) {
        var kit = visible(id);
        var before = kit.typed().oneLine();
        kit.goesTo(address, clock.instant());
        doors.remember(kit);
        place(kit);
        audit.changed("kit address", subject(kit), before, kit.typed().oneLine());
    }

    /// They got one lately: send another, or call this one off.
    @PreAuthorize(Allowed.TO_RECORD)
    public void decideSameHousehold(KitId id, boolean sendAgain) {
        var kit = visible(id);
        audit.changed("kit to the same household", subject(kit), null, sendAgain ? "send it again" : "one is enough");
        if (sendAgain) {
            kit.isWantedAgain(staff.actorName(), clock.instant());
            place(kit);
        } else {
            end(kit, "one kit is enough");
        }
    }

    /// No carrier goes there, the post does.
    @PreAuthorize(Allowed.TO_RECORD)
    public void sendByPost(KitId id) {
        var kit = visible(id);
        kit.goesByPost(clock.instant());
        place(kit);
        audit.changed("kit by post", subject(kit), null, null);
    }

    @PreAuthorize(Allowed.TO_RECORD)
    public void cancel(KitId id, String why) {
        if (why.isBlank()) throw new IllegalArgumentException("Say why, so that nobody has to ask later.");
        var kit = visible(id);
        audit.changed("kit cancelled", subject(kit), kit.state().name(), why);
        end(kit, why);
    }

    /// It came back: another one to the mended address.
    @PreAuthorize(Allowed.TO_RECORD)
    public KitId sendAgain(KitId id, PostalAddress address) {
        var kit = visible(id);
        kit.isSettled(clock.instant());
        return request(new KitWish(
                kit.caseId(),
                kit.personId(),
                kit.kit(),
                kit.language(),
                kit.plainWrapping(),
                address,
                true,
                kit.byPost()));
    }

    private KitRequest ask(KitWish wish) {
        var family = families.require(wish.caseId());
        var type = rules.contents().kit(wish.kit()).orElseThrow(() -> new Refusal("This kit does not exist any more."));
        long number =
                db.sql("select nextval('kit_number_seq')").query(Long.class).single();
        var kit = kits.saveAndFlush(KitRequest.asked(
                number,
                wish,
                addresseeOf(wish, family),
                nameOf(wish, family),
                family.tie(),
                staff.actorName(),
                clock.instant()));
        if (wish.again()) kit.isWantedAgain(staff.actorName(), clock.instant());
        doors.remember(kit);
        place(kit);
        audit.changed(
                "kit requested",
                subject(kit),
                null,
                type.code() + ", " + kit.state().name());
        return kit;
    }

    private void place(KitRequest kit) {
        var zone = meter.pickUps().zone();
        var outlook = meter.outlook(wishOf(kit), kit.id(), zone);
        var words =
                rules.contents().kit(kit.kit()).map(KitContents.KitType::label).orElse("Kit");
        if (outlook.hold() != null) {
            kit.isHeld(outlook.hold(), outlook.holdDetail(), clock.instant());
            tell(kit, words + " asked for, held: " + outlook.hold().label().toLowerCase(java.util.Locale.ROOT));
        } else {
            kit.joins(batches.at(outlook.promise().leaveAt()), outlook.promise(), clock.instant());
            tell(kit, words + " asked for. " + PromiseWords.headline(outlook.promise(), zone, clock.instant()));
        }
        kits.flush();
    }

    private void end(KitRequest kit, String why) {
        kit.isCancelled(why, clock.instant());
        kits.flush();
        tell(kit, "Kit called off" + (why.isBlank() ? "" : ": " + why));
    }

    private KitRequest visible(KitId id) {
        var kit = kits.require(id);
        visibility.require(kit.caseId());
        return kit;
    }

    private void tell(KitRequest kit, String words) {
        timeline.add(kit.caseId(), TimelineKind.KIT, words, null);
        live.changed(Live.KITS);
    }

    private static KitWish wishOf(KitRequest kit) {
        return new KitWish(
                kit.caseId(),
                kit.personId(),
                kit.kit(),
                kit.language(),
                kit.plainWrapping(),
                kit.typed(),
                kit.isWantedAgain(),
                kit.byPost());
    }

    /// Nothing goes to the dead: what would carry the patient's name goes to who speaks for the family.
    private static org.advocatedesk.people.PersonId addresseeOf(KitWish wish, FamilyCard family) {
        return isToTheDead(wish, family) ? family.contactId() : wish.personId();
    }

    private static String nameOf(KitWish wish, FamilyCard family) {
        if (isToTheDead(wish, family)
                && family.contactId().equals(family.patient().id()))
            return "The " + (family.patient().familyName() + " family").strip();
        var toThePatient = wish.personId().equals(family.patient().id()) && !isToTheDead(wish, family);
        return toThePatient ? family.patient().name() : family.contact().name();
    }

    private static boolean isToTheDead(KitWish wish, FamilyCard family) {
        return family.isBereaved() && wish.personId().equals(family.patient().id());
    }

    static AuditTrail.Subject subject(KitRequest kit) {
        return new AuditTrail.Subject(
                "kit", String.valueOf(kit.kitNumber()), kit.caseId().value());
    }
}
