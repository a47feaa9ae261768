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
import org.advocatedesk.cases.NewFact;
import org.advocatedesk.cases.QueueFilter;
import org.advocatedesk.cases.Relation;
import org.advocatedesk.cases.TimelineKind;
import org.advocatedesk.cases.TriageQueue;
import org.advocatedesk.cases.Urgency;
import org.advocatedesk.contact.AddressKind;
import org.advocatedesk.contact.Consents;
import org.advocatedesk.intake.understanding.UnderstandingWorker;
import org.advocatedesk.staff.Role;
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
    Consents consents;

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
}
