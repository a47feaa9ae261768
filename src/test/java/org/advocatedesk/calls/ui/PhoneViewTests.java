package org.advocatedesk.calls.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import org.advocatedesk.ViewTest;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.calls.CallLog;
import org.advocatedesk.calls.CallOutcome;
import org.advocatedesk.calls.CallbackQueue;
import org.advocatedesk.cases.CaseFacts;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.Drafts;
import org.advocatedesk.cases.QueueFilter;
import org.advocatedesk.cases.TriageQueue;
import org.advocatedesk.shared.Db;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PhoneViewTests extends ViewTest {
    @Autowired
    AuditTrail trail;

    @Autowired
    CallLog log;

    @Autowired
    CallbackQueue promises;

    @Autowired
    CaseFacts facts;

    @Autowired
    TriageQueue queue;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient db;

    @Test
    void choosingAFamilyIsKeptInTheTrailOnce() {
        var harlows = desk.harlows();
        desk.signIn(desk.colleague("Iris Blum", Role.INTAKE));
        var phone = navigate(PhoneView.class);
        assertThat(readings(harlows)).isEmpty();
        test(phone.who.number).setValue("419 555 0132");
        test(phone.note).setValue("Her daughter asks about the trusts");
        assertThat(readings(harlows)).containsExactly("phone screen");
    }

    private List<String> readings(CaseId family) {
        return trail.ofCase(family.value(), 100).stream()
                .filter(entry -> entry.kind().equals("read"))
                .map(AuditTrail.Entry::action)
                .toList();
    }

    @Test
    void anAddressWithoutSenseOpensThePhoneAllTheSame() {
        desk.signIn(desk.colleague("Iris Blum", Role.INTAKE));
        UI.getCurrentOrThrow().navigate("calls/new", QueryParameters.of("case", "nobody"));
        assertThat(find(PhoneView.class).all()).hasSize(1);
        UI.getCurrentOrThrow().navigate("callbacks", QueryParameters.of("promise", "nobody"));
        assertThat(find(CallbacksView.class).all()).hasSize(1);
    }

    @Test
    void intakeLogsACallForAKnownNumberAndPromisesACallback() {
        var harlows = desk.harlows();
        desk.signIn(desk.colleague("Iris Blum", Role.INTAKE));
        var phone = navigate(PhoneView.class);
        test(phone.note).setValue("Her daughter asks about the trusts");
        test(phone.who.number).setValue("419 555 0132");
        assertThat(phone.who.rows.getFirst().getElement().getAttribute("aria-selected"))
                .isEqualTo("true");
        assertThat(words(phone.who)).contains("Denise Harlow", "Same number", "Toledo, OH");
        var offer = phone.promises.promise.suggested.get(1);
        assertThat(words(offer)).contains("Wed 14:30 theirs", "13:30 ours");
        test(offer).click();
        assertThat(words(phone.promises)).contains("We ring Wed 14:30 theirs (13:30 ours)");
        end(phone, CallOutcome.CALLBACK_SET);
        assertThat(log.ofCase(harlows))
                .singleElement()
                .satisfies(call -> assertThat(call.handledBy()).isEqualTo("Iris Blum"));
        assertThat(promises.ofCase(harlows)).hasSize(1);
        assertThat(words(phone.lastSaved)).contains("Denise Harlow");
        assertThat(phone.note.getValue()).isEmpty();
    }

    @Test
    void whatTheFamilyIsPromisedAlreadyIsSaidBesideASecondPromise() {
        var harlows = desk.harlows();
        desk.signIn(desk.colleague("Iris Blum", Role.INTAKE));
        var phone = navigate(PhoneView.class);
        test(phone.note).setValue("Her daughter asks about the trusts");
        test(phone.who.number).setValue("419 555 0132");
        assertThat(words(phone.promises)).doesNotContain("Move that one");
        test(phone.promises.promise.suggested.get(1)).click();
        end(phone, CallOutcome.CALLBACK_SET);
        test(phone.note).setValue("She rings again");
        test(phone.who.number).setValue("419 555 0132");
        assertThat(words(phone.promises))
                .contains("Iris Blum promised Wed 14:30 theirs", "promised as a second call", "Move that one");
        assertThat(promises.ofCase(harlows)).hasSize(1);
    }

    @Test
    void aCallerNobodyKnowsBecomesANewFamily() {
        desk.signIn(desk.colleague("Iris Blum", Role.INTAKE));
        var phone = navigate(PhoneView.class);
        test(phone.note).setValue("Her brother has mesothelioma, she cries");
        test(phone.who.name).setValue("Rosa Delgado");
        test(phone.who.number).setValue("(505) 555-0148");
        end(phone, CallOutcome.CONVERSATION);
        var row = queue.page(QueueFilter.ALL, null).getFirst();
        assertThat(row.who()).isEqualTo("Rosa Delgado");
        assertThat(log.ofCase(row.caseId())).hasSize(1);
    }

    @Test
    void whatIsTypedSurvivesAReload() {
        desk.signIn(desk.colleague("Iris Blum", Role.INTAKE));
        test(navigate(PhoneView.class).note).setValue("Half a sentence");
        desk.clock().pass(Duration.ofMinutes(3));
        assertThat(navigate(PhoneView.class).note.getValue()).isEqualTo("Half a sentence");
    }

    @Test
    void answersGoToTheCaseAsSaidByTheCaller() {
        var harlows = desk.harlows();
        desk.signIn(desk.advocate());
        var phone = UI.getCurrent()
                .navigate(
                        PhoneView.class,
                        QueryParameters.of("case", harlows.value().toString()))
                .orElseThrow();
        find(com.vaadin.flow.component.button.Button.class).all().stream()
                .filter(b -> b.getText().equals("Mesothelioma"))
                .forEach(b -> test(b).click());
        end(phone, CallOutcome.CONVERSATION);
        assertThat(facts.current(harlows)).singleElement().satisfies(fact -> {
            assertThat(fact.value()).isEqualTo("Mesothelioma");
            assertThat(fact.saidBy()).isEqualTo("Denise Harlow");
        });
    }

    @Test
    void aRefusedCallKeepsEverythingTyped() {
        var harlows = desk.harlows();
        desk.signIn(desk.advocate());
        var phone = navigate(PhoneView.class);
        test(phone.note).setValue("Ring her later");
        test(phone.who.number).setValue("(419) 555-0132");
        end(phone, CallOutcome.CALLBACK_SET);
        assertThat(phone.note.getValue()).isEqualTo("Ring her later");
        assertThat(log.ofCase(harlows)).isEmpty();
        assertThat(drafts.find("phone")).isPresent();
    }

    @Test
    void aStrangersHalfWrittenCallNeverSlipsIntoAnotherFamily() {
        var harlows = desk.harlows();
        desk.signIn(desk.advocate());
        test(navigate(PhoneView.class).note).setValue("Somebody else entirely");
        var phone = UI.getCurrent()
                .navigate(
                        PhoneView.class,
                        QueryParameters.of("case", harlows.value().toString()))
                .orElseThrow();
        assertThat(phone.note.getValue()).isEmpty();
        assertThat(navigate(PhoneView.class).note.getValue()).isEqualTo("Somebody else entirely");
    }

    @Test
    void intakeHandsTheCallerToAnAdvocateWhoIsIn() {
        var harlows = desk.harlows();
        var nora = desk.advocate();
        desk.inTransaction(() -> db.sql("update staff_account set last_active_at = :now where id = :id")
                .param("now", Db.at(desk.clock().instant()))
                .param("id", nora.id().value())
                .update());
        desk.signIn(desk.colleague("Iris Blum", Role.INTAKE));
        var phone = navigate(PhoneView.class);
        test(phone.note).setValue("Carl came home with hospice");
        test(phone.who.number).setValue("(419) 555-0132");
        find(NativeButton.class, phone.promises).all().stream()
                .filter(b -> "h".equals(b.getElement().getAttribute("data-key")))
                .forEach(b -> test(b).click());
        assertThat(words(phone.lastSaved)).contains("Handed to Nora Whitfield", "Denise Harlow");
        assertThat(phone.note.getValue()).isEmpty();
        assertThat(queue.row(harlows).orElseThrow().ownerId()).isEqualTo(nora.id());
    }

    @Test
    void whereNobodyIsInTheScreenSaysWhatToDoInstead() {
        desk.signIn(desk.colleague("Iris Blum", Role.INTAKE));
        assertThat(words(navigate(PhoneView.class).promises)).contains("No other advocate is at their desk.");
    }

    @Test
    void outsideTheirHoursTheCallButtonIsShutWithItsReason() {
        var harlows = desk.harlows();
        desk.signIn(desk.advocate());
        desk.clock().travelTo(java.time.Instant.parse("2026-11-18T04:00:00Z"));
        var phone = UI.getCurrent()
                .navigate(
                        PhoneView.class,
                        QueryParameters.of("case", harlows.value().toString()))
                .orElseThrow();
        assertThat(find(com.vaadin.flow.component.button.Button.class, phone).all())
                .filteredOn(b -> b.hasClassName("dial"))
                .singleElement()
                .satisfies(b -> assertThat(b.isEnabled()).isFalse());
        assertThat(words(phone)).contains("Not before Wed 08:00 theirs");
    }

    @Test
    void theScriptSpeaksSpanish() {
        desk.signIn(desk.advocate());
        var phone = navigate(PhoneView.class);
        test(find(NativeButton.class, phone.script).withText("Español").single())
                .click();
        assertThat(words(phone.script)).contains("Gracias por llamar a Harbor Lung Help");
    }

    private void end(PhoneView phone, CallOutcome outcome) {
        var button = find(NativeButton.class, phone).all().stream()
                .filter(b -> outcome.key().equals(b.getElement().getAttribute("data-key")))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    static String words(Component part) {
        return part.getElement().getTextRecursively();
    }
}
