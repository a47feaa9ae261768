package org.advocatedesk.kits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/// What we may say to a family before they hang up: how the kit travels, when it leaves, when it arrives, and why not
/// overnight if so.
public record OvernightPromise(
        Shipping shipping, Instant leaveAt, LocalDate arriveOn, LocalTime arriveBy, String notOvernight) {

    /// For an address at which a carrier can deliver.
    public static OvernightPromise byCarrier(StandardAddress address, Instant askedAt, PickUps pickUps) {
        var leaveAt = pickUps.leaveAt(askedAt);
        int days = pickUps.rules().daysTo(address);
        var arriveOn = pickUps.arriveOn(leaveAt, days);
        var shipping = days == 1 ? Shipping.OVERNIGHT : Shipping.BY_AIR;
        return new OvernightPromise(
                shipping,
                leaveAt,
                arriveOn,
                pickUps.rules().deliverBy(address),
                why(address, askedAt, leaveAt, arriveOn, pickUps));
    }

    /// For a PO box or a military post office; the post works on Saturdays, we keep to the carrier's days.
    public static OvernightPromise byPost(StandardAddress address, Instant askedAt, PickUps pickUps) {
        var leaveAt = pickUps.leaveAt(askedAt);
        int days = address.isMilitary()
                ? pickUps.rules().militaryPostDays()
                : pickUps.rules().postDays();
        return new OvernightPromise(
                Shipping.POST,
                leaveAt,
                pickUps.arriveOn(leaveAt, days),
                LocalTime.of(17, 0),
                address.isMilitary() ? KitHold.MILITARY.sentence() : KitHold.PO_BOX.sentence());
    }

    private static String why(
            StandardAddress address, Instant askedAt, Instant leaveAt, LocalDate arriveOn, PickUps pickUps) {
        var slower = pickUps.rules().slower().stream()
                .filter(s -> s.states().contains(address.state()))
                .findFirst();
        if (slower.isPresent()) return address.state() + ": " + slower.get().why() + ".";
        var today = LocalDate.ofInstant(askedAt, pickUps.zone());
        var leaves = LocalDate.ofInstant(leaveAt, pickUps.zone());
        if (!leaves.equals(today))
            return pickUps.isPickUpDay(today)
                    ? "Today's last request was at " + pickUps.rules().lastRequest() + " ours."
                    : closedToday(today, pickUps);
        if (ChronoUnit.DAYS.between(leaves, arriveOn) > 1) return noDelivery(leaves.plusDays(1), pickUps);
        return "";
    }

    private static String closedToday(LocalDate today, PickUps pickUps) {
        if (pickUps.closed().carrierRests(today)) return "Today is a holiday, the carrier does not come.";
        if (pickUps.closed().weRest(today)) return "We are closed today.";
        return "The carrier does not come today.";
    }

    private static String noDelivery(LocalDate next, PickUps pickUps) {
        if (pickUps.closed().carrierRests(next)) return "The day after is a holiday, nothing is delivered.";
        return "Nothing is delivered on " + PromiseWords.weekday(next) + ".";
    }
}
