package org.advocatedesk.calls.ui;

import static org.advocatedesk.calls.ui.PhoneViewTests.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.advocatedesk.ViewTest;
import org.advocatedesk.calls.CallbackDesk;
import org.advocatedesk.calls.CallbackEnd;
import org.advocatedesk.calls.CallbackId;
import org.advocatedesk.calls.CallbackQueue;
import org.advocatedesk.calls.NewCallback;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CallbacksViewTests extends ViewTest {
    @Autowired
    CallbackDesk callbacks;

    @Autowired
    CallbackQueue queue;

    @Autowired
    CallAction call;

    @Autowired
    CallbackAction action;

    @Autowired
    CallbackCount count;

    private CallbackId promised(int minutes) {
        desk.signIn(desk.advocate());
        return callbacks.promise(new NewCallback(
                desk.harlows(),
                null,
                desk.clock().instant().plus(Duration.ofMinutes(minutes)),
                java.time.ZoneId.of("America/New_York"),
                "What to bring on Thursday",
                "",
                false));
    }

    @Test
    void aLatePromiseStandsOnTopWithBothClocks() {
        var _ = promised(30);
        desk.clock().pass(Duration.ofMinutes(95));
        var view = navigate(CallbacksView.class);
        assertThat(words(view.groups)).contains("Late", "18:50 ours", "19:50 theirs", "Denise Harlow", "65 min late");
        assertThat(words(view.detail)).contains("You promised 19:50 theirs (18:50 ours)", "(419) 555-0132");
        assertThat(count.now().words()).isEqualTo("1 late");
        assertThat(count.now().warns()).isTrue();
    }

    @Test
    void theStripAndTheListAndTheRailCountTheSameAsLate() {
        var yesterday = queue.find(promised(30)).orElseThrow();
        desk.clock().pass(Duration.ofHours(23));
        callbacks.promise(new NewCallback(
                yesterday.caseId(),
                null,
                desk.clock().instant().plus(Duration.ofMinutes(10)),
                java.time.ZoneId.of("America/New_York"),
                "",
                "",
                false));
        desk.clock().pass(Duration.ofMinutes(30));
        var view = navigate(CallbacksView.class);
        assertThat(words(view)).contains("2 late, 1 from before today", "2, oldest first");
        assertThat(count.now().words()).isEqualTo("2 late");
    }

    @Test
    void aSecondPromiseIsOfferedAsAMoveOfTheFirst() {
        var first = promised(60);
        var harlows = queue.find(first).orElseThrow().caseId();
        desk.signIn(desk.colleague("Iris Blum", org.advocatedesk.staff.Role.INTAKE));
        var form = (PromiseForm) action.open(harlows, () -> {});
        com.vaadin.flow.component.UI.getCurrent().add(form);
        assertThat(words(form)).contains("Nora Whitfield promised 20:20 theirs (19:20 ours) a moment ago.");
        var later = desk.clock().instant().plus(Duration.ofMinutes(90));
        form.fields.choose(later);
        find(Button.class, form)
                .withAttribute("aria-label", "Move this promise")
                .single()
                .click();
        assertThat(queue.ofCase(harlows)).singleElement().satisfies(promise -> {
            assertThat(promise.dueAt()).isEqualTo(later);
            assertThat(promise.timesMoved()).isEqualTo(1);
        });
    }

    @Test
    void whatAColleaguePromisedMeanwhileIsShownBeforeASecondIsMade() {
        var harlows = desk.harlows();
        desk.signIn(desk.colleague("Iris Blum", org.advocatedesk.staff.Role.INTAKE));
        var form = (PromiseForm) action.open(harlows, () -> {});
        com.vaadin.flow.component.UI.getCurrent().add(form);
        form.fields.choose(desk.clock().instant().plus(Duration.ofMinutes(90)));
        var iris = org.springframework.security.core.context.SecurityContextHolder.getContext();
        desk.signIn(desk.advocate());
        callbacks.promise(new NewCallback(
                harlows,
                null,
                desk.clock().instant().plus(Duration.ofMinutes(60)),
                java.time.ZoneId.of("America/New_York"),
                "",
                "",
                false));
        org.springframework.security.core.context.SecurityContextHolder.setContext(iris);
        find(Button.class, form).withAttribute("aria-label", "Promise").single().click();
        assertThat(queue.ofCase(harlows)).hasSize(1);
        assertThat(words(form)).contains("Nora Whitfield promised", "Promise a second call");
        find(Button.class, form)
                .withAttribute("aria-label", "Promise a second call")
                .single()
                .click();
        assertThat(queue.ofCase(harlows)).hasSize(2);
    }

    @Test
    void anAdvocateSettlesFromTheListAndTheRowLeaves() {
        var promise = promised(30);
        var view = navigate(CallbacksView.class);
        press("e");
        assertThat(queue.find(promise).orElseThrow().settledHow()).isEqualTo(CallbackEnd.KEPT);
        assertThat(view.groups.shown).isEmpty();
        assertThat(words(view)).contains("Every promise is kept");
    }

    @Test
    void afterAHundredTheNextAreOneStepAway() {
        desk.signIn(desk.advocate());
        var harlows = desk.harlows();
        var morning = java.time.Instant.parse("2026-11-18T15:00:00Z");
        for (int i = 0; i < 130; i++)
            callbacks.promise(new NewCallback(
                    harlows,
                    null,
                    morning.plus(Duration.ofDays(i / 50)).plus(Duration.ofMinutes(10L * (i % 50))),
                    java.time.ZoneId.of("America/New_York"),
                    "Promise " + i,
                    "",
                    false));
        var view = navigate(CallbacksView.class);
        assertThat(view.groups.shown).hasSize(100);
        find(Button.class, view).all().stream()
                .filter(button -> words(button).contains("Show 100 more"))
                .forEach(button -> test(button).click());
        assertThat(view.groups.shown).hasSize(130).doesNotHaveDuplicates();
        assertThat(words(view)).doesNotContain("Show 100 more");
    }

    @Test
    void outsideTheirHoursTheCallIsNotOffered() {
        var _ = promised(30);
        desk.clock().travelTo(java.time.Instant.parse("2026-11-18T04:00:00Z"));
        var view = navigate(CallbacksView.class);
        assertThat(words(view.detail)).contains("Open the phone").doesNotContain("Call (419)");
    }

    @Test
    void givingUpAsksForAReasonInPlace() {
        var promise = promised(30);
        var view = navigate(CallbacksView.class);
        press("u");
        find(Button.class, view.detail)
                .withText("Give up this promise")
                .single()
                .click();
        assertThat(queue.find(promise).orElseThrow().isSettled()).isFalse();
        test(find(TextField.class, view.detail).single()).setValue("She has found a lawyer");
        find(Button.class, view.detail)
                .withText("Give up this promise")
                .single()
                .click();
        assertThat(queue.find(promise).orElseThrow().settledHow()).isEqualTo(CallbackEnd.GIVEN_UP);
    }

    @Test
    void movingOffersTimesInTheirHours() {
        var promise = promised(30);
        var view = navigate(CallbacksView.class);
        press("v");
        var fields = find(PromiseFields.class, view.detail).single();
        test(fields.suggested.getLast()).click();
        find(Button.class, view.detail).withText("Move it").single().click();
        assertThat(queue.find(promise).orElseThrow().timesMoved()).isEqualTo(1);
    }

    @Test
    void aCallIsLoggedInPlaceAndKeepsThePromise() {
        var promise = promised(30);
        navigate(CallbacksView.class);
        var done = new java.util.concurrent.atomic.AtomicBoolean();
        var harlows = queue.find(promise).orElseThrow().caseId();
        var form = (CallForm) call.open(harlows, () -> done.set(true));
        com.vaadin.flow.component.UI.getCurrent().add(form);
        assertThat(words(form))
                .contains("Talking keeps the promise of 19:50 theirs (18:50 ours)", "Call (419) 555-0132");
        test(form.note).setValue("Told her what to bring");
        press("1");
        assertThat(done).isTrue();
        assertThat(queue.find(promise).orElseThrow().settledHow()).isEqualTo(CallbackEnd.KEPT);
    }

    @Test
    void administratorsDoNotEnter() {
        desk.signIn(desk.colleague("Ada Ng", Role.ADMIN));
        assertThatThrownBy(() -> navigate(CallbacksView.class)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> navigate(PhoneView.class)).isInstanceOf(RuntimeException.class);
    }

    private void press(String key) {
        var all = find(com.vaadin.flow.component.Component.class).all().stream()
                .filter(c -> key.equals(c.getElement().getAttribute("data-key")))
                .toList();
        var last = all.getLast();
        if (last instanceof Button button) test(button).click();
        else test((com.vaadin.flow.component.html.NativeButton) last).click();
    }
}
