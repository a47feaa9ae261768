package org.advocatedesk.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.advocatedesk.ViewTest;
import org.advocatedesk.cases.CaseDesk;
import org.advocatedesk.cases.CaseFacts;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.TriageQueue;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

class QueueViewTests extends ViewTest {
    @Autowired
    CaseDesk cases;

    @Autowired
    TriageQueue queue;

    @Autowired
    CaseFacts facts;

    private CaseId another(String given) {
        return desk.family(
                given,
                "Oakes",
                "Walter",
                "(419) 555-0177",
                new PostalAddress("9 Elm St", "", "Toledo", "OH", "43604"),
                desk.clock().instant());
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(b -> b.getElement().getTextRecursively().startsWith(words) && b.isVisible())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    @Test
    void anAdvocateTakesFromTheQueueAndTheRowSaysSo() {
        var id = desk.harlows();
        var nora = desk.signIn(desk.advocate());
        var view = navigate(QueueView.class);
        test(view.grid).clickRow(0);
        assertThat(find(H1.class).all()).extracting(H1::getText).contains("Denise Harlow");
        test(button("Take this family")).click();
        assertThat(queue.row(id).orElseThrow().ownerId()).isEqualTo(nora.id());
        assertThat(RowWords.state(test(view.grid).getRow(0), nora.id()).words()).isEqualTo("Yours");
        assertThat(find(Button.class).all())
                .noneMatch(b -> b.getElement().getTextRecursively().startsWith("Take this family"));
    }

    @Test
    void theSecondIsToldWhoHasItAndGetsTheNext() {
        var first = desk.harlows();
        var second = another("Marguerite");
        desk.signIn(desk.colleague("Marcus Bell", Role.ADVOCATE));
        var view = navigate(QueueView.class);
        view.choose(first);
        var marcus = SecurityContextHolder.getContext();
        desk.signIn(desk.advocate());
        cases.take(first);
        SecurityContextHolder.setContext(marcus);
        test(button("Take this family")).click();
        assertThat(test(find(Notification.class).single()).getText())
                .isEqualTo("Nora Whitfield has Denise Harlow. Here is the next.");
        assertThat(view.grid.getSelectedItems()).extracting(r -> r.caseId()).containsExactly(second);
    }

    @Test
    void aFactRecordedInThePanelSaysWhoSaidIt() {
        var id = desk.harlows();
        desk.signIn(desk.advocate());
        var view = navigate(QueueView.class);
        view.choose(id);
        test(press("Add a fact")).click();
        test(find(TextField.class)
                        .withPropertyValue(TextField::getLabel, "What is known")
                        .single())
                .setValue("Pleural mesothelioma");
        test(button("Write it down")).click();
        assertThat(find(KnownFacts.class).single().getElement().getTextRecursively())
                .contains("Pleural mesothelioma")
                .contains("Denise, said on the phone · Nora, today");
        assertThat(facts.current(id)).hasSize(1);
    }

    private NativeButton press(String words) {
        return find(NativeButton.class)
                .withPropertyValue(NativeButton::getText, words)
                .single();
    }

    @Test
    void intakeStaffCannotTake() {
        desk.harlows();
        desk.signIn(desk.colleague("Paul Reyes", Role.INTAKE));
        var view = navigate(QueueView.class);
        test(view.grid).clickRow(0);
        assertThat(find(Button.class).all())
                .noneMatch(b -> b.getElement().getTextRecursively().startsWith("Take this family"));
    }

    @Test
    void aNewFamilyAppearsWithoutNavigation() throws InterruptedException {
        desk.signIn(desk.advocate());
        var view = navigate(QueueView.class);
        assertThat(view.grid.isVisible()).isFalse();
        desk.harlows();
        soon(() -> view.grid.isVisible());
        assertThat(test(view.grid).getRow(0).who()).isEqualTo("Denise Harlow");
        assertThat(find(NobodyWaits.class).all()).isEmpty();
    }

    @Test
    void aListIsReachedByItsAddress() {
        var ohio = desk.harlows();
        desk.family(
                "Hana",
                "Kim",
                "Jun",
                "(213) 555-0142",
                new PostalAddress("4 Bay St", "", "Los Angeles", "CA", "90001"),
                desk.clock().instant());
        desk.signIn(desk.advocate());
        navigate(QueueView.class);
        com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .navigate(
                        "queue",
                        QueryParameters.of("state", "OH")
                                .merging("family", ohio.value().toString()));
        var view = (QueueView) getCurrentView();
        assertThat(test(view.grid).size()).isEqualTo(1);
        assertThat(find(H1.class).all()).extracting(H1::getText).contains("Denise Harlow");
        assertThat(Set.of(view.grid.getSelectedItems())).isNotEmpty();
    }
}
