package org.advocatedesk.kits;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.advocatedesk.contact.AddressKind;
import org.advocatedesk.contact.Suppressions;
import org.advocatedesk.contact.WhereTheyAre;
import org.advocatedesk.kits.KitOutlook.Check;
import org.advocatedesk.kits.KitOutlook.Sign;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.OrganisationSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Before the caller hangs up: when would a kit leave and arrive, and what stands against it.
@Component
@Transactional(readOnly = true)
public class OvernightMeter {
    private final ShippedKitRules rules;
    private final OrganisationSettings organisation;
    private final Suppressions suppressions;
    private final WhereTheyAre whereTheyAre;
    private final SameHousehold households;
    private final StockRoom stock;
    private final Clock clock;

    OvernightMeter(
            ShippedKitRules rules,
            OrganisationSettings organisation,
            Suppressions suppressions,
            WhereTheyAre whereTheyAre,
            SameHousehold households,
            StockRoom stock,
            Clock clock) {
        this.rules = rules;
        this.organisation = organisation;
        this.suppressions = suppressions;
        this.whereTheyAre = whereTheyAre;
        this.households = households;
        this.stock = stock;
        this.clock = clock;
    }

    /// For the form, while somebody types.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public KitOutlook outlook(KitWish wish, ZoneId ours) {
        return outlook(wish, null, ours);
    }

    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public KitContents contents() {
        return rules.contents();
    }

    /// The calendar of pick-ups as the rules in force have it.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public PickUps pickUps() {
        var ours = organisation.current();
        var cutoffs = rules.cutoffs();
        return new PickUps(cutoffs, new ClosedDays(cutoffs.closedHolidays(), ours.extraHolidays()), ours.zone());
    }

    /// The state a ZIP lies in, blank where not known.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public String stateOf(String zip) {
        if (!zip.matches("\\d{5}.*")) return "";
        var there = whereTheyAre.of(null, Optional.of(new PostalAddress("", "", "", "", zip)), Optional.empty());
        return there.usState() == null ? "" : there.usState();
    }

    KitOutlook outlook(KitWish wish, @Nullable KitId itself, ZoneId ours) {
        var address = StandardAddress.of(wish.address());
        var pickUps = pickUps();
        var now = clock.instant();
        var recent = households.recent(
                wish.caseId(), address, itself, now, pickUps.rules().againAfterDays());
        var refused = address.household().isEmpty()
                ? Optional.<String>empty()
                : suppressions.standing(AddressKind.POST, address.household());
        var problem = AddressCheck.of(wish.address(), address, stateOf(address.zip5()), manyUnits(address));
        var recentWords = recent.map(r -> r.words(ours, now)).orElse("");
        var hold = hold(wish, refused.isPresent(), problem, recent.isPresent());
        return new KitOutlook(
                address,
                promise(address, hold, wish.byPost(), now, pickUps),
                hold,
                detail(hold, address, recentWords, refused),
                pickUps.leaveAt(now),
                checks(wish, problem, refused, recentWords));
    }

    private static @Nullable KitHold hold(KitWish wish, boolean refused, Optional<KitHold> problem, boolean recent) {
        if (refused) return KitHold.REFUSED;
        if (problem.isPresent() && !(wish.byPost() && problem.get().leavesByPost())) return problem.get();
        return recent && !wish.again() ? KitHold.SAME_HOUSEHOLD : null;
    }

    private String detail(@Nullable KitHold hold, StandardAddress address, String recent, Optional<String> refused) {
        if (hold == KitHold.SAME_HOUSEHOLD) return recent;
        if (hold == KitHold.REFUSED) return "“" + refused.orElse("") + "”";
        int units = hold == KitHold.NO_UNIT ? unitsKnown(address) : 0;
        return units > 1 ? "This house has " + units + " units." : "";
    }

    private static OvernightPromise promise(
            StandardAddress address, @Nullable KitHold hold, boolean byPost, Instant now, PickUps pickUps) {
        boolean post = byPost || hold != null && hold.leavesByPost();
        return post
                ? OvernightPromise.byPost(address, now, pickUps)
                : OvernightPromise.byCarrier(address, now, pickUps);
    }

    private boolean manyUnits(StandardAddress address) {
        return address.unit().isEmpty()
                && !address.house().isEmpty()
                && (unitsKnown(address) > 1 || households.hasSeveralDoors(address));
    }

    int unitsKnown(StandardAddress address) {
        return rules.cutoffs().buildings().stream()
                .filter(b -> b.street().equals(address.street()) && b.zip5().equals(address.zip5()))
                .mapToInt(KitCutoffs.Building::units)
                .findFirst()
                .orElse(0);
    }

    private List<Check> checks(KitWish wish, Optional<KitHold> problem, Optional<String> refused, String recent) {
        var checks = new ArrayList<Check>();
        if (refused.isPresent())
            checks.add(new Check(Sign.STOP, "They asked us to send nothing: “" + refused.get() + "”"));
        checks.add(
                problem.map(p -> new Check(p.leavesByPost() ? Sign.LOOK : Sign.STOP, p.sentence() + " " + p.advice()))
                        .orElse(new Check(Sign.FINE, "Street address, carrier delivers there")));
        checks.addAll(stock.words(wish.kit()));
        if (!recent.isEmpty())
            checks.add(new Check(Sign.LOOK, recent + (wish.again() ? " They want another." : " Send it again?")));
        return checks;
    }
}
