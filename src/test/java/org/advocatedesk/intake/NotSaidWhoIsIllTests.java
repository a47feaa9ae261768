package org.advocatedesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CasePeople;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.QueueFilter;
import org.advocatedesk.cases.Relation;
import org.advocatedesk.cases.TimelineRow;
import org.advocatedesk.cases.TriageQueue;
import org.advocatedesk.cases.WhoIsIll;
import org.advocatedesk.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class NotSaidWhoIsIllTests {
    private static final String ANN = """
            {"contact": {"firstName": "Ann", "lastName": "Poole", "phone": "(419) 555-0147"},
             "message": "Pleural mesothelioma, stage 3. %s"}""";

    @Autowired
    Fixtures desk;

    @Autowired
    IntakeStory story;

    @Autowired
    TriageQueue queue;

    @Autowired
    FamilyCards families;

    @Autowired
    CasePeople people;

    @Autowired
    WhoIsIll whoIsIll;

    @Autowired
    CaseTimeline timeline;

    @Autowired
    AuditTrail trail;

    @Test
    void whoeverWroteIsNotTakenForThePatient() {
        var row = queue.row(ann()).orElseThrow();
        assertThat(row.tie()).isEqualTo("not said who is ill");
    }

    @Test
    void theSameWriterAgainIsOneFamilyAndAnotherWriterIsNot() {
        ann();
        story.sent(ANN.formatted("I forgot to say, mornings are best."));
        assertThat(queue.count(QueueFilter.ALL)).isEqualTo(1);
        story.sent(ANN.replace("Ann", "Joan").formatted("What can be done?"));
        assertThat(queue.count(QueueFilter.ALL)).isEqualTo(2);
    }

    @Test
    void anAdvocateSaysLaterWhoIsIllAndEveryListKnowsIt() {
        var id = ann();
        whoIsIll.say(id, Relation.SPOUSE, "Carl", "Poole");
        var card = families.require(id);
        assertThat(card.tie()).isEqualTo("for their spouse Carl");
        assertThat(card.patient().name()).isEqualTo("Carl Poole");
        assertThat(queue.row(id).orElseThrow().tie()).isEqualTo("for their spouse Carl");
        assertThat(people.of(id))
                .extracting(m -> m.person().name(), CasePeople.Member::relation)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Carl Poole", Relation.SELF),
                        org.assertj.core.groups.Tuple.tuple("Ann Poole", Relation.SPOUSE));
        assertThat(timeline.page(id, null)).extracting(TimelineRow::words).contains("Who is ill: their spouse Carl");
        var written = trail.page(null, 10).stream()
                .filter(entry -> entry.action().equals("who is ill"))
                .toList();
        assertThat(written).hasSize(1);
    }

    @Test
    void theOneWhoWroteMayBeThePatientAfterAll() {
        var id = ann();
        whoIsIll.say(id, Relation.SELF, "", "");
        assertThat(families.require(id).tie()).isEqualTo("for themselves");
        assertThat(people.of(id))
                .singleElement()
                .extracting(CasePeople.Member::relation)
                .isEqualTo(Relation.SELF);
    }

    @Test
    void aPatientWhoIsWrittenDownStays() {
        var id = ann();
        whoIsIll.say(id, Relation.SPOUSE, "Carl", "Poole");
        assertThatThrownBy(() -> whoIsIll.say(id, Relation.SELF, "", ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("Who is ill is written down already.");
    }

    private CaseId ann() {
        story.sent(ANN.formatted("What can be done?"));
        desk.signIn(desk.advocate());
        return queue.page(QueueFilter.ALL, null).getFirst().caseId();
    }
}
