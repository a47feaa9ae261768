package org.advocatedesk.kits.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicBoolean;
import org.advocatedesk.ViewTest;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.kits.KitRow;
import org.advocatedesk.kits.KitState;
import org.advocatedesk.kits.Mailroom;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class KitFormTests extends ViewTest {
    @Autowired
    KitAction action;

    @Autowired
    KitsPanel panel;

    @Autowired
    Mailroom mailroom;

    CaseId harlows;

    @BeforeEach
    void theHarlowsAreOnTheLine() {
        harlows = desk.harlows();
        desk.signIn(desk.advocate());
    }

    @Test
    void anAdvocateSaysWhenItArrivesAndSendsIt() {
        var done = new AtomicBoolean();
        var form = open(() -> done.set(true));
        assertThat(form.meter.headline.getText()).isEqualTo("Leaves 19:00 ours today, arrives Wed by noon theirs");
        test(form.request).click();
        assertThat(done).isTrue();
        assertThat(mailroom.ofCase(harlows)).extracting(KitRow::state).containsExactly(KitState.IN_BATCH);
        assertThat(panel.count(harlows)).isEqualTo(1);
        assertThat(panel.showFor(harlows).getElement().getTextRecursively())
                .contains("First weeks kit", "To print", "118 Maple St");
    }

    @Test
    void thePromiseFollowsWhatIsTyped() {
        var form = open(() -> {});
        test(form.address.street).setValue("PO Box 77");
        assertThat(form.meter.headline.getText()).isEqualTo("Carriers do not deliver to PO boxes overnight.");
        assertThat(form.byPost.isVisible()).isTrue();
        test(form.byPost).click();
        assertThat(form.meter.headline.getText()).isEqualTo("Leaves 19:00 ours today, arrives by post about Fri");
    }

    @Test
    void theZipBringsItsState() {
        var form = open(() -> {});
        form.address.state.clear();
        test(form.address.zip).setValue("99701");
        assertThat(form.address.state.getValue()).isEqualTo("AK");
    }

    @Test
    void aSecondKitIsAskedForKnowingly() {
        test(open(() -> {}).request).click();
        var second = open(() -> {});
        assertThat(second.again.isVisible()).isTrue();
        test(second.again).click();
        test(second.request).click();
        assertThat(mailroom.ofCase(harlows))
                .extracting(KitRow::state)
                .containsExactly(KitState.IN_BATCH, KitState.IN_BATCH);
    }

    @Test
    void anAdministratorIsNotOfferedIt() {
        assertThat(desk.as(Role.ADMIN, action::offered)).isFalse();
        assertThat(action.offered()).isTrue();
    }

    private KitForm open(Runnable done) {
        var form = (KitForm) action.open(harlows, done);
        UI.getCurrent().add(form);
        return form;
    }
}
