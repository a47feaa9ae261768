package org.advocatedesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.cases.CaseFacts;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.Fact;
import org.advocatedesk.cases.FactKind;
import org.advocatedesk.cases.FactSource;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.FamilySheets;
import org.advocatedesk.cases.NewFact;
import org.advocatedesk.cases.QueueFilter;
import org.advocatedesk.cases.Relation;
import org.advocatedesk.cases.TimelineKind;
import org.advocatedesk.cases.TriageQueue;
import org.advocatedesk.cases.Urgency;
import org.advocatedesk.contact.AddressKind;
import org.advocatedesk.contact.Consents;
import org.advocatedesk.contact.Suppressions;
import org.advocatedesk.contact.Verdict;
import org.advocatedesk.intake.understanding.UnderstandingWorker;
import org.advocatedesk.people.PersonDesk;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class UnderstandingTests {
    @Autowired
    Fixtures desk;

    @Autowired
    IntakeStory story;

    @Autowired
    TriageQueue queue;

    @Autowired
    FamilyCards families;

    @Autowired
    CaseFacts facts;

    @Autowired
    CaseTimeline timeline;

    @Autowired
    Suppressions suppressions;

    @Autowired
    Consents consents;

    @Autowired
    FamilySheets sheets;

    @Autowired
    PersonDesk persons;

    @Autowired
    PhoneEnquiries phone;

    @Autowired
    UnderstandingWorker worker;

    @Autowired
    JdbcClient db;

    @Test
    void aFormBecomesAFamilyInTheQueueWithItsReason() {
        story.sent(IntakeStory.DENISE);
        desk.signIn(desk.advocate());
        var row = queue.page(QueueFilter.ALL, null).getFirst();
        assertThat(row.who()).isEqualTo("Denise Harlow");
        assertThat(row.urgency()).isEqualTo(Urgency.URGENT);
        assertThat(row.usState()).isEqualTo("OH");
        var card = families.require(row.caseId());
        assertThat(card.urgencyReason()).isEqualTo("Hospice");
        assertThat(card.relation()).isEqualTo(Relation.SPOUSE);
        assertThat(card.patient().name()).isEqualTo("Carl Harlow");
        assertThat(card.need()).startsWith("Pleural, stage 4. “");
        assertThat(facts.current(row.caseId()))
                .extracting(f -> f.kind() + ": " + f.value())
                .contains(
                        FactKind.DIAGNOSIS + ": Pleural mesothelioma",
                        FactKind.STAGE + ": 4",
                        FactKind.SERVICE + ": Veteran, Navy");
        var came = timeline.page(row.caseId(), null).stream()
                .filter(entry -> entry.kind() == TimelineKind.CAME_IN)
                .findFirst()
                .orElseThrow();
        assertThat(came.voice()).startsWith("Carl came home with hospice");
        assertThat(consents.latest(AddressKind.PHONE, "+14195550132")
                        .orElseThrow()
                        .given())
                .isTrue();
    }

    @Test
    void theSameFormTwiceIsOneFamily() {
        var first = story.sent(IntakeStory.DENISE);
        var second = story.sent(IntakeStory.DENISE);
        assertThat(story.stateOf(first)).isEqualTo("understood");
        assertThat(story.stateOf(second)).isEqualTo("joined");
        assertThat(queue.count(QueueFilter.ALL)).isEqualTo(1);
    }

    @Test
    void whatIsNewInALaterFormIsKeptWithThePerson() {
        story.sent(IntakeStory.DENISE);
        var second = story.sent(IntakeStory.DENISE.replace("denise@example.com", "denise.at.work@example.org"));
        assertThat(story.stateOf(second)).isEqualTo("joined");
        assertThat(db.sql("select normalised from contact_point where kind = 'email' order by created_at, id")
                        .query(String.class)
                        .list())
                .containsExactly("denise@example.com", "denise.at.work@example.org");
    }

    @Test
    void aLaterFormDoesNotUndoWhatADocumentSays() {
        story.sent(IntakeStory.DENISE);
        var id = queue.page(QueueFilter.ALL, null).getFirst().caseId();
        desk.signIn(desk.advocate());
        facts.record(id, new NewFact(FactKind.STAGE, "Stage 3", "Carl's report", FactSource.PATHOLOGY_REPORT, null));
        assertThat(story.stateOf(story.sent(IntakeStory.DENISE))).isEqualTo("joined");
        assertThat(facts.current(id).stream().filter(fact -> fact.kind() == FactKind.STAGE))
                .extracting(Fact::value)
                .containsExactly("Stage 3");
    }

    @Test
    void fatherAndSonWithOneNumberStayTwoFamilies() {
        story.sent("""
                {"contact": {"firstName": "Leonard", "lastName": "Haskins Sr.", "phone": "410-555-0109"},
                 "patient": {"relationship": "self", "diagnosis": "asbestosis"}, "message": "I use oxygen. Would like to talk."}""");
        var son = story.sent("""
                {"contact": {"firstName": "Leonard", "lastName": "Haskins Jr.", "phone": "410-555-0109"},
                 "patient": {"relationship": "self", "diagnosis": "pleural_mesothelioma"}, "message": "Found two weeks ago."}""");
        assertThat(story.stateOf(son)).isEqualTo("understood");
        assertThat(queue.count(QueueFilter.ALL)).isEqualTo(2);
    }

    @Test
    void aRefusalIsHonouredAtOnce() {
        story.sent("""
                {"contact": {"firstName": "Vernon", "lastName": "Tibbs", "phone": "205-555-0116", "email": "v@example.com"},
                 "message": "Please do not call me any more. Write instead."}""");
        assertThat(suppressions.standing(AddressKind.PHONE, "+12055550116")).isPresent();
        assertThat(suppressions.standing(AddressKind.EMAIL, "v@example.com")).isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodHoldsUpNobodyAndEndsOnAScreen() {
        var broken = story.received(IntakeStory.DENISE);
        desk.inTransaction(() -> db.sql(
                        "update submission set content_type = 'application/x-www-form-urlencoded', raw = :raw where id = :id")
                .param("raw", "%zz".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .param("id", broken)
                .update());
        var fine = story.received(IntakeStory.DENISE);
        worker.understandWaiting();
        assertThat(story.stateOf(fine)).isEqualTo("understood");
        assertThat(story.stateOf(broken)).isEqualTo("received");
        for (int i = 0; i < 5; i++) {
            desk.clock().pass(java.time.Duration.ofMinutes(11));
            worker.understandWaiting();
        }
        assertThat(story.stateOf(broken)).isEqualTo("failed");
    }

    @Test
    void aCallBeginsACaseLikeEveryForm() {
        desk.signIn(desk.colleague("Rosa Lind", Role.INTAKE));
        CaseId id = phone.open(new PhoneEnquiries.Heard(
                "Ed",
                "Stepanski",
                "414 555 0191",
                "Milwaukee",
                Relation.SELF,
                "",
                "",
                "Foundry. Wants to talk. Free casino."));
        assertThat(queue.row(id).orElseThrow().phone()).isEqualTo("+14145550191");
        assertThat(db.sql("select channel from submission where case_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("phone");
    }

    private static final String BOX_OPEN = """
            {"type": "case_review", "contact": {"firstName": "June", "lastName": "Whitlow", "phone": "%s", "email": "%s"},
             "patient": {"relationship": "spouse", "firstName": "Ray"}, "consent": {"given": false, "text": "You may call me."}}""";

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
