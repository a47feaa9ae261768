package org.advocatedesk.kits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// When the carrier comes to our door and rings at theirs, by the rules, the calendar and our zone.
public record PickUps(KitCutoffs rules, ClosedDays closed, ZoneId zone) {

    public boolean isPickUpDay(LocalDate day) {
        return rules.pickUpDays().contains(day.getDayOfWeek()) && !closed.carrierRests(day) && !closed.weRest(day);
    }

    public boolean isDeliveryDay(LocalDate day) {
        return rules.deliveryDays().contains(day.getDayOfWeek()) && !closed.carrierRests(day);
    }

    /// The pick-up that somebody who packs now still reaches.
    public Instant nextPickUp(Instant now) {
        var day = LocalDate.ofInstant(now, zone);
        while (!isPickUpDay(day) || !pickUpOn(day).isAfter(now)) day = day.plusDays(1);
        return pickUpOn(day);
    }

    /// The pick-up for a kit that is asked for now: the last request counts, not the driver.
    public Instant leaveAt(Instant askedAt) {
        var day = LocalDate.ofInstant(askedAt, zone);
        while (!isPickUpDay(day) || !lastRequestOn(day).isAfter(askedAt)) day = day.plusDays(1);
        return pickUpOn(day);
    }

    /// The day a box that left then arrives, that many delivery days later.
    public LocalDate arriveOn(Instant leaveAt, int days) {
        var day = LocalDate.ofInstant(leaveAt, zone);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isDeliveryDay(day)) left--;
        }
        return day;
    }

    /// How many delivery days it takes to there.
    public int daysTo(StandardAddress address) {
        return rules.daysTo(address);
    }

    public Instant pickUpOn(LocalDate day) {
        return day.atTime(rules.pickUp()).atZone(zone).toInstant();
    }

    public Instant lastRequestOn(LocalDate day) {
        return day.atTime(rules.lastRequest()).atZone(zone).toInstant();
    }
}
