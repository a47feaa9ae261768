package org.advocatedesk.kits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.advocatedesk.cases.CaseDesk;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.HandOver;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class KitStoryTests extends KitsOfTheHarlows {
    @Autowired
    CaseDesk cases;

    @Autowired
    HandOver handOver;

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
    void aWishFromAFormStandsInTheMailroom() {
        wishedOnAForm(MAPLE);
        assertThat(mailroom.ofCase(harlows))
                .extracting(KitRow::state, KitRow::addressee)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(KitState.IN_BATCH, "Denise Harlow"));
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
    void aRestrictedFamilysKitIsAbsentForWhoeverScans() {
        var theirs = kits.request(wish(MAPLE));
        hands.printLabels(List.of(theirs));
        hands.scan(kit(theirs).kitNumber(), "771234567890");
        long hidden = kit(theirs).kitNumber();
        cases.take(harlows);
        handOver.restrict(harlows, true);
        desk.signIn(desk.colleague("Marcus Bell", Role.ADVOCATE));
        var mine = kits.request(wish(oakes(), new PostalAddress("9 Elm St", "", "Toledo", "OH", "43604"), false));
        hands.printLabels(List.of(mine));
        assertThatThrownBy(() -> hands.scan(kit(mine).kitNumber(), "771234567890"))
                .hasMessage("This number is on another kit already.");
        assertThatThrownBy(() -> hands.scan(hidden, "771234567891"))
                .hasMessageStartingWith("There is no kit " + hidden);
    }

    private CaseId oakes() {
        return desk.family(
                "Ruth",
                "Oakes",
                "Walter",
                "(419) 555-0177",
                new PostalAddress("9 Elm St", "", "Toledo", "OH", "43604"),
                desk.clock().instant());
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

    @Test
    void whoCallsAKitOffSaysWhyAndTheFamilysPageTellsIt() {
        var kit = kits.request(wish(MAPLE));
        assertThatThrownBy(() -> kits.cancel(kit, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Say why");
        assertThat(kit(kit).state()).isEqualTo(KitState.IN_BATCH);
        kits.cancel(kit, "her brother has one already");
        assertThat(kit(kit).state()).isEqualTo(KitState.CANCELLED);
        assertThat(told().getFirst()).isEqualTo("Kit called off: her brother has one already");
    }
}
