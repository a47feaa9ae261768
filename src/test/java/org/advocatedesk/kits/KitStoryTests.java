package org.advocatedesk.kits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.KitWished;
import org.advocatedesk.cases.TimelineKind;
import org.advocatedesk.cases.TimelineRow;
import org.advocatedesk.contact.AddressKind;
import org.advocatedesk.contact.Suppressions;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class KitStoryTests {
    private static final PostalAddress MAPLE = new PostalAddress("118 Maple Street", "", "Toledo", "OH", "43604");

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

    @Test
    void aKitGoesFromTheWishToTheDoorAndTheFamilysPageTellsIt() {
        stock.counted("trusts", 42);
        var kit = kits.request(wish(MAPLE));
        assertThat(kit(kit).state()).isEqualTo(KitState.IN_BATCH);
        assertThat(kit(kit).arriveOn()).isEqualTo(LocalDate.of(2026, 11, 18));
        hands.printLabels(List.of(kit));
        hands.scan(kit(kit).kitNumber(), "1Z 999 AA1 01 2345 6784");
        assertThat(kit(kit).state()).isEqualTo(KitState.PACKED);
        hands.handOver(List.of(kit));
        hands.delivered(List.of(kit));
        assertThat(kit(kit).state()).isEqualTo(KitState.DELIVERED);
        assertThat(told())
                .containsExactly(
                        "Kit arrived",
                        "Kit left, overnight, tracking number 1Z999AA10123456784",
                        "Kit 3001 packed, tracking number 1Z999AA10123456784 (UPS)".replace("3001", number(kit)),
                        "Label of kit " + number(kit) + " printed",
                        "First weeks kit asked for. Leaves 19:00 ours today, arrives Wed by noon theirs");
        assertThat(stock.shelf())
                .filteredOn(row -> row.item().code().equals("trusts"))
                .extracting(StockRoom.StockRow::inStock)
                .containsExactly(41);
    }

    @Test
    void aSecondKitAsksFirst() {
        kits.request(wish(MAPLE));
        var second = kits.request(wish(MAPLE));
        assertThat(kit(second).hold()).isEqualTo(KitHold.SAME_HOUSEHOLD);
        assertThat(kit(second).holdDetail()).isEqualTo("A kit was asked for today and has not left yet.");
        kits.decideSameHousehold(second, true);
        assertThat(kit(second).state()).isEqualTo(KitState.IN_BATCH);
        assertThat(kit(second).again()).isTrue();
    }

    @Test
    void anotherFamilyAtTheSameDoorAsksToo() {
        kits.request(wish(MAPLE));
        var neighbours = desk.family(
                "Ann", "Lee", "Bo", "(419) 555-0177", MAPLE, desk.clock().instant());
        var kit = kits.request(
                wish(neighbours, new PostalAddress("118 maple st.", "", "Toledo", "Ohio", "43604"), false));
        assertThat(kit(kit).hold()).isEqualTo(KitHold.SAME_HOUSEHOLD);
        kits.decideSameHousehold(kit, false);
        assertThat(kit(kit).state()).isEqualTo(KitState.CANCELLED);
    }

    @Test
    void aMonthLaterNobodyAsks() {
        kits.request(wish(MAPLE));
        desk.clock().pass(Duration.ofDays(31));
        assertThat(kit(kits.request(wish(MAPLE))).state()).isEqualTo(KitState.IN_BATCH);
    }

    @Test
    void aRefusalOfPostStopsIt() {
        suppressions.refuse(
                AddressKind.POST, StandardAddress.of(MAPLE).household(), "no more mail please", "phone", null);
        assertThatThrownBy(() -> kits.request(wish(MAPLE)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("This address asked us to send nothing.");
        assertThat(mailroom.countOf(harlows)).isZero();
    }

    @Test
    void aWishFromAFormIsHeldInsteadOfRefused() {
        suppressions.refuse(
                AddressKind.POST, StandardAddress.of(MAPLE).household(), "no more mail please", "phone", null);
        wishedOnAForm(MAPLE);
        assertThat(mailroom.ofCase(harlows)).extracting(KitRow::hold).containsExactly(KitHold.REFUSED);
    }

    @Test
    void aWishFromAFormStandsInTheMailroom() {
        wishedOnAForm(MAPLE);
        assertThat(mailroom.ofCase(harlows))
                .extracting(KitRow::state, KitRow::addressee)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(KitState.IN_BATCH, "Denise Harlow"));
    }

    @Test
    void aMissingUnitIsMendedAndLeaves() {
        var kit = kits.request(wish(new PostalAddress("118 Maple St Apt", "", "Toledo", "OH", "43604")));
        assertThat(kit(kit).hold()).isEqualTo(KitHold.NO_UNIT);
        kits.fixAddress(kit, new PostalAddress("118 Maple St", "Apt 4", "Toledo", "OH", "43604"));
        assertThat(kit(kit).state()).isEqualTo(KitState.IN_BATCH);
    }

    @Test
    void whereANeighbourWroteAUnitEverybodyNeedsOne() {
        var neighbours = desk.family(
                "Ann", "Lee", "Bo", "(419) 555-0177", MAPLE, desk.clock().instant());
        kits.request(wish(neighbours, new PostalAddress("118 Maple St", "Apt 9", "Toledo", "OH", "43604"), false));
        assertThat(kit(kits.request(wish(MAPLE))).hold()).isEqualTo(KitHold.NO_UNIT);
    }

    @Test
    void aPoBoxLeavesByPostOnceSomebodySaysSo() {
        var box = new PostalAddress("PO Box 77", "", "Toledo", "OH", "43604");
        var kit = kits.request(wish(box));
        assertThat(kit(kit).hold()).isEqualTo(KitHold.PO_BOX);
        kits.sendByPost(kit);
        assertThat(kit(kit).shipping()).isEqualTo(Shipping.POST);
    }

    @Test
    void whatWasNotPackedAtThePickUpGetsANewPromise() {
        var kit = kits.request(wish(MAPLE));
        desk.clock().pass(Duration.ofMinutes(50));
        assertThat(hands.putIntoNextBatch()).isZero();
        desk.clock().pass(Duration.ofMinutes(30));
        assertThat(hands.putIntoNextBatch()).isEqualTo(1);
        assertThat(kit(kit).arriveOn()).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(told().getFirst()).startsWith("Kit missed the pick-up. Leaves Wed 19:00 ours");
    }

    @Test
    void oneTrackingNumberBelongsToOneKit() {
        var one = kits.request(wish(MAPLE));
        var other = kits.request(wish(harlows, MAPLE, true));
        hands.printLabels(List.of(one, other));
        hands.scan(kit(one).kitNumber(), "771234567890");
        assertThatThrownBy(() -> hands.scan(kit(other).kitNumber(), "7712 3456 7890"))
                .hasMessageContaining("Denise Harlow already");
    }

    @Test
    void whatCameBackIsSentAgainToTheMendedAddress() {
        var kit = onTheWay();
        hands.cameBack(kit, "no such number");
        assertThat(mailroom.counts(pickUp()).of(MailroomTab.CAME_BACK)).isEqualTo(1);
        var again = kits.sendAgain(kit, new PostalAddress("181 Maple St", "", "Toledo", "OH", "43604"));
        assertThat(kit(again).state()).isEqualTo(KitState.IN_BATCH);
        assertThat(mailroom.counts(pickUp()).of(MailroomTab.CAME_BACK)).isZero();
    }

    @Test
    void countsAgreeWithTheirLists() {
        kits.request(wish(MAPLE));
        kits.request(wish(MAPLE));
        onTheWay();
        var counts = mailroom.counts(pickUp());
        for (var tab : MailroomTab.values())
            assertThat(counts.of(tab))
                    .as(tab.name())
                    .isEqualTo(mailroom.page(tab, pickUp(), 100).size());
        assertThat(counts.tonight(KitState.HELD)).isEqualTo(1);
    }

    @Test
    void anAdministratorMayNotRequestKitsOrRunTheMailroom() {
        assertThatThrownBy(() -> desk.as(Role.ADMIN, () -> kits.request(wish(MAPLE))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.as(Role.ADMIN, () -> hands.putIntoNextBatch()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(mailroom.countOf(harlows)).isZero();
    }

    private KitId onTheWay() {
        var kit = kits.request(wish(harlows, MAPLE, true));
        hands.printLabels(List.of(kit));
        hands.markPacked(kit);
        hands.handOver(List.of(kit));
        return kit;
    }

    private void wishedOnAForm(PostalAddress address) {
        var who = families.require(harlows).contactId();
        desk.inTransaction(() -> {
            events.publishEvent(new KitWished(harlows, who, address, "en"));
            return true;
        });
    }

    private KitWish wish(PostalAddress address) {
        return wish(harlows, address, false);
    }

    private KitWish wish(CaseId family, PostalAddress address, boolean again) {
        return new KitWish(
                family, families.require(family).contactId(), "first-weeks", "en", false, address, again, false);
    }

    private Instant pickUp() {
        return meter.pickUps().nextPickUp(desk.clock().instant());
    }

    private KitRow kit(KitId id) {
        return mailroom.find(id).orElseThrow();
    }

    private String number(KitId id) {
        return String.valueOf(kit(id).kitNumber());
    }

    private List<String> told() {
        return timeline.page(harlows, null).stream()
                .filter(row -> row.kind() == TimelineKind.KIT)
                .map(TimelineRow::words)
                .toList();
    }
}
