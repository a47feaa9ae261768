package org.advocatedesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.cases.FamilySheets;
import org.advocatedesk.cases.QueueFilter;
import org.advocatedesk.cases.TriageQueue;
import org.advocatedesk.contact.AddressKind;
import org.advocatedesk.contact.Suppressions;
import org.advocatedesk.contact.Verdict;
import org.advocatedesk.people.PersonDesk;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.staff.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a form says about being called, written to or left alone holds from the first moment.
@DatabaseTest
class RefusalsInFormsTests {
    private static final String BOX_OPEN = """
            {"type": "case_review", "contact": {"firstName": "June", "lastName": "Whitlow", "phone": "%s", "email": "%s"},
             "patient": {"relationship": "spouse", "firstName": "Ray"}, "consent": {"given": false, "text": "You may call me."}}""";

    @Autowired
    Fixtures desk;

    @Autowired
    IntakeStory story;

    @Autowired
    TriageQueue queue;

    @Autowired
    Suppressions suppressions;

    @Autowired
    FamilySheets sheets;

    @Autowired
    PersonDesk persons;

    @Autowired
    PhoneEnquiries phone;

    @Test
    void aRefusalIsHonouredAtOnce() {
        story.sent("""
                {"contact": {"firstName": "Vernon", "lastName": "Tibbs", "phone": "205-555-0116", "email": "v@example.com"},
                 "message": "Please do not call me any more. Write instead."}""");
        assertThat(suppressions.standing(AddressKind.PHONE, "+12055550116")).isPresent();
        assertThat(suppressions.standing(AddressKind.EMAIL, "v@example.com")).isEmpty();
    }

    @Test
    void whoLeftTheBoxOpenIsWrittenToAndNeverCalled() {
        story.sent(BOX_OPEN.formatted("419-555-0141", "june@example.com"));
        var sheet = theOnlyFamily();
        assertThat(sheet.card().need()).isEqualTo("Did not agree to calls");
        assertThat(sheet.row().orElseThrow().contactHold()).isEqualTo("write only");
        var verdict = java.util.Objects.requireNonNull(sheet.verdict());
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.BLOCKED);
        assertThat(verdict.headline()).isEqualTo("Write only: they did not agree to calls");
        assertThat(verdict.evidence()).isEqualTo("The box that allows calls was left open. Open instead: an e-mail");
    }

    @Test
    void aBoxLeftOpenCountsWithoutAUsableNumberAndForTheNumberThatComesLater() {
        story.sent(BOX_OPEN.formatted("+1 (four-one-nine) 555 01x", "june@example.com"));
        var sheet = theOnlyFamily();
        assertThat(sheet.row().orElseThrow().contactHold()).isEqualTo("write only");
        assertThat(java.util.Objects.requireNonNull(sheet.verdict()).headline())
                .isEqualTo("Write only: they did not agree to calls");
        Staff.asTheDesk(() -> {
            persons.addPhone(
                    sheet.card().contactId(), PhoneNumber.read("419-555-0141").orElseThrow());
            return true;
        });
        var later = java.util.Objects.requireNonNull(theOnlyFamily().verdict());
        assertThat(later.headline()).isEqualTo("Write only: they did not agree to calls");
        assertThat(later.overridableBy())
                .as("their own wish to be rung lifts it for that time")
                .isNotNull();
    }

    @Test
    void whoLeftNothingToWriteToIsNotSaidToBeWrittenTo() {
        story.sent(BOX_OPEN.formatted("419-555-0141", ""));
        var sheet = theOnlyFamily();
        assertThat(sheet.row().orElseThrow().contactHold()).isEqualTo("not agreed");
        assertThat(java.util.Objects.requireNonNull(sheet.verdict()).evidence())
                .endsWith("Nothing to write to is known: they ring us when they like");
    }

    @Test
    void aTickOnALaterFormAgreesToCallsAfterABoxLeftOpen() {
        story.sent(BOX_OPEN.formatted("419-555-0141", "june@example.com"));
        desk.clock().pass(java.time.Duration.ofMinutes(1));
        story.sent(BOX_OPEN.formatted("419-555-0141", "june@example.com").replace("false", "true"));
        desk.signIn(desk.advocate());
        assertThat(queue.page(QueueFilter.ALL, null))
                .as("on every row under that number")
                .isNotEmpty()
                .allMatch(row -> row.contactHold() == null);
    }

    @Test
    void aRefusalInAFormIsShownOnItsRowAtOnce() {
        story.sent("""
                {"contact": {"firstName": "Vernon", "lastName": "Tibbs", "phone": "205-555-0116"},
                 "message": "Please do not call me any more. Write instead."}""");
        assertThat(theOnlyFamily().row().orElseThrow().contactHold()).isEqualTo("do not call");
    }

    private FamilySheets.Sheet theOnlyFamily() {
        return Staff.asTheDesk(
                () -> sheets.again(queue.page(QueueFilter.ALL, null).getFirst().caseId()));
    }
}
