package org.advocatedesk.kits;

import java.time.Instant;
import java.util.List;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.KitWished;
import org.advocatedesk.cases.TimelineKind;
import org.advocatedesk.cases.TimelineRow;
import org.advocatedesk.contact.Suppressions;
import org.advocatedesk.shared.PostalAddress;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/// The Harlows ask for kits, and what a test wants to know of them.
@DatabaseTest
abstract class KitsOfTheHarlows {
    static final PostalAddress MAPLE = new PostalAddress("118 Maple Street", "", "Toledo", "OH", "43604");

    @Autowired
    Fixtures desk;

    @Autowired
    KitDesk kits;

    @Autowired
    MailroomDesk hands;

    @Autowired
    Mailroom mailroom;

    @Autowired
    StockRoom stock;

    @Autowired
    OvernightMeter meter;

    @Autowired
    FamilyCards families;

    @Autowired
    CaseTimeline timeline;

    @Autowired
    Suppressions suppressions;

    @Autowired
    ApplicationEventPublisher events;

    CaseId harlows;

    @BeforeEach
    void theHarlowsAsk() {
        harlows = desk.harlows();
        desk.signIn(desk.advocate());
    }

    KitId onTheWay() {
        var kit = kits.request(wish(harlows, MAPLE, true));
        hands.printLabels(List.of(kit));
        hands.markPacked(kit);
        hands.handOver(List.of(kit));
        return kit;
    }

    void wishedOnAForm(PostalAddress address) {
        var who = families.require(harlows).contactId();
        desk.inTransaction(() -> {
            events.publishEvent(new KitWished(harlows, who, address, "en"));
            return true;
        });
    }

    KitWish wish(PostalAddress address) {
        return wish(harlows, address, false);
    }

    KitWish wish(CaseId family, PostalAddress address, boolean again) {
        return new KitWish(
                family, families.require(family).contactId(), "first-weeks", "en", false, address, again, false);
    }

    Instant pickUp() {
        return meter.pickUps().nextPickUp(desk.clock().instant());
    }

    KitRow kit(KitId id) {
        return mailroom.find(id).orElseThrow();
    }

    String number(KitId id) {
        return String.valueOf(kit(id).kitNumber());
    }

    List<String> told() {
        return timeline.page(harlows, null).stream()
                .filter(row -> row.kind() == TimelineKind.KIT)
                .map(TimelineRow::words)
                .toList();
    }
}
