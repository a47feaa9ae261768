package org.advocatedesk.kits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.advocatedesk.contact.AddressKind;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class KitDoorTests extends KitsOfTheHarlows {
    @Autowired
    JdbcClient db;

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
    void anAddressGivenForAKitIsTheirsFromThenOn() {
        var lakeside = new PostalAddress("9 Lakeside Drive", "", "Port Clinton", "Ohio", "43452");
        var kit = kits.request(wish(lakeside));
        assertThat(known()).isEqualTo(new PostalAddress("9 Lakeside Drive", "", "Port Clinton", "OH", "43452"));
        assertThat(sources()).last().isEqualTo("given for kit " + number(kit));
        kits.request(wish(harlows, new PostalAddress("9 lakeside dr.", "", "PORT CLINTON", "OH", "43452"), true));
        assertThat(sources()).filteredOn(source -> source.startsWith("given")).hasSize(1);
    }

    @Test
    void anAddressThatIsNotWholeReplacesNone() {
        var before = known();
        kits.request(wish(new PostalAddress("", "", "", "", "43604")));
        assertThat(known()).isEqualTo(before);
    }

    @Test
    void aMendedAddressIsKeptToo() {
        var kit = kits.request(wish(new PostalAddress("118 Maple St Apt", "", "Toledo", "OH", "43604")));
        kits.fixAddress(kit, new PostalAddress("118 Maple St", "Apt 4", "Toledo", "OH", "43604"));
        assertThat(known().line2()).isEqualTo("Apt 4");
    }

    private PostalAddress known() {
        return families.require(harlows).contact().address().orElseThrow();
    }

    private List<String> sources() {
        return db.sql("select source from person_address where person_id = :who order by created_at, id")
                .param("who", families.require(harlows).contactId().value())
                .query(String.class)
                .list();
    }
}
