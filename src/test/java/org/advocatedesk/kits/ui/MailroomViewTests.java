package org.advocatedesk.kits.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import org.advocatedesk.ViewTest;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.kits.KitDesk;
import org.advocatedesk.kits.KitId;
import org.advocatedesk.kits.KitRow;
import org.advocatedesk.kits.KitState;
import org.advocatedesk.kits.KitWish;
import org.advocatedesk.kits.Mailroom;
import org.advocatedesk.kits.StockRoom;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MailroomViewTests extends ViewTest {
    @Autowired
    KitDesk kits;

    @Autowired
    Mailroom mailroom;

    @Autowired
    StockRoom stock;

    @Autowired
    FamilyCards families;

    CaseId harlows;

    @BeforeEach
    void intakeIsSignedIn() {
        harlows = desk.harlows();
        desk.signIn(desk.colleague("Ina Brandt", Role.INTAKE));
    }

    @Test
    void theMailroomPrintsScansAndHandsOver() {
        var kit = asked("118 Maple St");
        var view = navigate(MailroomView.class);
        press("Print 1 label");
        assertThat(kit(kit).state()).isEqualTo(KitState.PRINTED);
        view.scan.open();
        test(view.scan.kitNumber).setValue(String.valueOf(kit(kit).kitNumber()));
        test(view.scan.tracking).setValue("1Z 999 AA1 01 2345 6784");
        press("Keep the number");
        assertThat(kit(kit).trackingNumber()).isEqualTo("1Z999AA10123456784");
        press("Hand over 1 kit");
        assertThat(kit(kit).state()).isEqualTo(KitState.HANDED_OVER);
        assertThat(view.getElement().getTextRecursively()).contains("All kits have left");
    }

    @Test
    void aNumberOfTheBatchOpensExactlyTheKitsItCounts() {
        var toPrint = asked("118 Maple St");
        var held = asked("119 Maple St Apt");
        var view = at("state", "in-batch");
        assertThat(view.grid.getListDataView().getItems())
                .extracting(KitRow::id)
                .containsExactly(toPrint);
        assertThat(view.getElement().getTextRecursively()).contains("Only “To print”.", "Show all");
        assertThat(find(com.vaadin.flow.component.html.Anchor.class).all())
                .extracting(com.vaadin.flow.component.html.Anchor::getHref)
                .contains("mailroom?state=in-batch", "mailroom?state=packed", "mailroom?list=problems");
        view = at("state", "packed");
        assertThat(view.getElement().getTextRecursively()).contains("None is “Packed” now");
        view = at("state", "nonsense");
        assertThat(view.grid.getListDataView().getItems())
                .extracting(KitRow::id)
                .containsExactly(held, toPrint);
    }

    @Test
    void whatIsNoKitOfOursIsSaidAtOnce() {
        var view = navigate(MailroomView.class);
        view.scan.open();
        test(view.scan.kitNumber).setValue("HELLO");
        assertThat(view.scan.getElement().getTextRecursively()).contains("There is no kit HELLO.");
        test(view.scan.kitNumber).setValue("99999999");
        assertThat(view.scan.getElement().getTextRecursively()).contains("There is no kit 99999999.");
        var kit = asked("118 Maple St");
        test(view.scan.kitNumber).setValue(String.valueOf(kit(kit).kitNumber()));
        assertThat(view.scan.getElement().getTextRecursively()).doesNotContain("There is no kit");
    }

    @Test
    void aMissingUnitIsMendedBesideTheList() {
        var kit = asked("118 Maple St Apt");
        var view = at("kit", kit.value().toString());
        assertThat(view.detail.getElement().getTextRecursively())
                .contains("The unit is missing.", "The carrier would bring it back.");
        test(find(com.vaadin.flow.component.textfield.TextField.class)
                        .withCaption("Unit")
                        .single())
                .setValue("4");
        press("Save address");
        assertThat(kit(kit).state()).isEqualTo(KitState.IN_BATCH);
        assertThat(kit(kit).address().streetLine()).isEqualTo("118 MAPLE ST APT 4");
    }

    @Test
    void whoCallsAKitOffIsAskedWhyInPlace() {
        var kit = asked("118 Maple St Apt");
        var view = at("kit", kit.value().toString());
        assertThat(view.detail.getElement().getTextRecursively()).contains("Ask Denise", "(419) 555-0132");
        press("Call this kit off …");
        press("Call it off");
        assertThat(kit(kit).state()).isEqualTo(KitState.HELD);
        test(find(com.vaadin.flow.component.textfield.TextField.class)
                        .withCaption("Why is it called off?")
                        .single())
                .setValue("They moved in with their son");
        press("Call it off");
        assertThat(kit(kit).state()).isEqualTo(KitState.CANCELLED);
        assertThat(kit(kit).endWords()).isEqualTo("They moved in with their son");
    }

    @Test
    void aCountedShelfIsRemembered() {
        at("list", "stock");
        test(find(IntegerField.class).all().getFirst()).setValue(40);
        assertThat(stock.shelf().getFirst().inStock()).isEqualTo(40);
    }

    @Test
    void anEmptyEveningSaysWhatComesNext() {
        var view = navigate(MailroomView.class);
        assertThat(view.getElement().getTextRecursively())
                .contains("All kits have left", "The carrier comes next 19:00.");
    }

    @Test
    void anAdministratorIsRefused() {
        desk.signIn(desk.colleague("Ada Root", Role.ADMIN));
        assertThatThrownBy(() -> navigate(MailroomView.class)).isInstanceOf(RuntimeException.class);
    }

    private MailroomView at(String name, String value) {
        navigate(MailroomView.class);
        UI.getCurrent().navigate("mailroom", QueryParameters.of(name, value));
        return (MailroomView) getCurrentView();
    }

    private void press(String words) {
        test(find(Button.class).withAttribute("aria-label", words).all().getFirst())
                .click();
    }

    private KitId asked(String street) {
        var who = families.require(harlows).contactId();
        return kits.request(new KitWish(
                harlows,
                who,
                "first-weeks",
                "en",
                false,
                new PostalAddress(street, "", "Toledo", "OH", "43604"),
                false,
                false));
    }

    private KitRow kit(KitId id) {
        return mailroom.find(id).orElseThrow();
    }
}
