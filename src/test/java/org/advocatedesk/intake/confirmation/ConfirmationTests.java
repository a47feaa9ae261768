package org.advocatedesk.intake.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.HostileWords;
import org.advocatedesk.WorldOutside;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.QueueFilter;
import org.advocatedesk.cases.TimelineRow;
import org.advocatedesk.cases.TriageQueue;
import org.advocatedesk.contact.AddressKind;
import org.advocatedesk.contact.Suppressions;
import org.advocatedesk.intake.CameIn;
import org.advocatedesk.intake.CameInDesk;
import org.advocatedesk.intake.IntakeStory;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.outbox.OutboxItem.State;
import org.advocatedesk.shared.outbox.OutboxWorker;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ConfirmationTests {
    @Autowired
    Fixtures desk;

    @Autowired
    IntakeStory story;

    @Autowired
    OutboxWorker worker;

    @Autowired
    ConfirmationDesk confirmations;

    @Autowired
    Suppressions suppressions;

    @Autowired
    TriageQueue queue;

    @Autowired
    CaseTimeline timeline;

    @Autowired
    CameIn cameIn;

    @Autowired
    CameInDesk judge;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient db;

    private GreenMail mail;

    @BeforeEach
    void emptyMailbox() {
        mail = WorldOutside.mail();
    }

    private List<MimeMessage> arrived() {
        return Arrays.asList(mail.getReceivedMessages());
    }

    private static String text(MimeMessage letter) throws Exception {
        return letter.getContent().toString().replace("\r\n", "\n");
    }

    private List<String> said() {
        desk.signIn(desk.advocate());
        var family = queue.page(QueueFilter.ALL, null).getFirst().caseId();
        return timeline.page(family, null).stream().map(TimelineRow::words).toList();
    }

    private void theyWantNoMail() {
        desk.signIn(desk.colleague("Marcus Bell", Role.ADVOCATE));
        suppressions.refuse(AddressKind.EMAIL, "denise@example.com", "No more e-mail", "said so", null);
    }

    private void managerSignsIn() {
        desk.signIn(staff.named("jo").orElseGet(() -> desk.colleague("Jo Lindgren", Role.MANAGER)));
    }

    @Test
    void whoeverGaveAnAddressGetsTheReferenceAndWhatComesNextInPlainText() throws Exception {
        var id = story.sent(IntakeStory.DENISE);
        worker.carryDue();
        var letter = arrived().getFirst();
        var reference = db.sql("select reference from submission where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        assertThat(letter.getRecipients(Message.RecipientType.TO)[0]).hasToString("denise@example.com");
        assertThat(letter.getFrom()[0].toString()).contains("desk@lakeside.example");
        assertThat(letter.getReplyTo()[0]).hasToString("people@lakeside.example");
        assertThat(letter.getSubject()).contains(reference);
        assertThat(letter.getContentType()).startsWith("text/plain");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-replied");
        assertThat(text(letter))
                .startsWith("Hello Denise,")
                .contains(reference)
                .contains("(Eastern Time)")
                .contains("and calls you")
                .contains("988")
                .doesNotContainIgnoringCase("mesothelioma")
                .doesNotContain("{");
        assertThat(said()).contains("We confirmed by e-mail to denise@example.com");
    }

    @Test
    void whoWritesInSpanishReadsSpanish() throws Exception {
        story.sent(IntakeStory.DENISE.replace("\"message\"", "\"locale\": \"es\", \"message\""));
        worker.carryDue();
        assertThat(text(arrived().getFirst())).startsWith("Hola Denise,").contains("A más tardar el");
    }

    @Test
    void whoDidNotAgreeToCallsIsToldThatWeWriteBack() throws Exception {
        story.sent(IntakeStory.DENISE.replace("\"given\": true", "\"given\": false"));
        worker.carryDue();
        assertThat(text(arrived().getFirst()))
                .contains("writes back to this address")
                .doesNotContain("calls you.");
    }

    @Test
    void whoAskedUsNotToWriteIsNotWrittenTo() {
        theyWantNoMail();
        story.sent(IntakeStory.DENISE);
        worker.carryDue();
        assertThat(arrived()).isEmpty();
    }

    @Test
    void aRefusalBetweenWritingAndSendingHolds() {
        story.sent(IntakeStory.DENISE);
        theyWantNoMail();
        worker.carryDue();
        assertThat(arrived()).isEmpty();
        assertThat(said()).contains("No confirmation by e-mail. They asked us not to write.");
    }

    @Test
    void nobodysMailboxIsFloodedByFormsFilledInInTheirName() {
        for (int i = 0; i < 5; i++) story.sent(IntakeStory.DENISE);
        worker.carryDue();
        assertThat(arrived()).hasSize(1);
        for (int hour = 0; hour < 5; hour++) {
            desk.clock().pass(Duration.ofMinutes(61));
            story.sent(IntakeStory.DENISE);
        }
        worker.carryDue();
        assertThat(arrived()).hasSize(3);
    }

    @Test
    void aNameThatIsAPitchIsNotCarriedToAStranger() throws Exception {
        story.sent(IntakeStory.DENISE.replace("\"Denise\"", "\"Win now at www.casino.example\""));
        worker.carryDue();
        assertThat(text(arrived().getFirst())).startsWith("Hello,").doesNotContain("casino");
    }

    @Test
    void aMailServerThatIsAwayLosesNothingAndHoldsUpNobody() {
        mail.stop();
        try {
            story.sent(IntakeStory.DENISE);
            worker.carryDue();
            managerSignsIn();
            assertThat(confirmations.newest())
                    .singleElement()
                    .satisfies(item -> assertThat(item.state()).isEqualTo(State.WAITING))
                    .satisfies(item -> assertThat(item.tries()).isEqualTo(1));
        } finally {
            mail.start();
        }
        desk.clock().pass(Duration.ofMinutes(2));
        worker.carryDue();
        assertThat(arrived()).hasSize(1);
    }

    /// The crash between sending and noting it: the row still says that it waits.
    @Test
    void aSecondTryBringsTheSameLetterUnderTheSameId() throws Exception {
        story.sent(IntakeStory.DENISE);
        worker.carryDue();
        desk.inTransaction(() -> db.sql("update outbox set state = 'waiting'").update());
        desk.clock().pass(Duration.ofMinutes(1));
        worker.carryDue();
        var both = arrived();
        assertThat(both).hasSize(2);
        assertThat(both.get(1).getMessageID())
                .isEqualTo(both.get(0).getMessageID())
                .endsWith("@lakeside.example>");
        assertThat(GreenMailUtil.getBody(both.get(1))).isEqualTo(GreenMailUtil.getBody(both.get(0)));
    }

    @Test
    void aLineBreakInANameBecomesNoHeader() throws Exception {
        story.sent(IntakeStory.DENISE.replace("\"Denise\"", "\"Denise\\r\\nBcc: everybody@example.com\""));
        worker.carryDue();
        assertThat(arrived()).hasSize(1);
        assertThat(arrived().getFirst().getHeader("Bcc")).isNull();
    }

    @Test
    void hostileWordsStayOutOfTheLetterAndItsHead() throws Exception {
        HostileWords.submissions().forEach(story::sent);
        desk.signIn(desk.advocate());
        cameIn.quarantine().forEach(row -> judge.release(row.id()));
        story.understandAll();
        worker.carryDue();
        assertThat(arrived()).hasSizeGreaterThan(8);
        for (var letter : arrived()) {
            assertThat(letter.getAllRecipients()).hasSize(1);
            assertThat(letter.getContentType()).startsWith("text/plain");
            assertThat(GreenMailUtil.getWholeMessage(letter))
                    .doesNotContain(HostileWords.MARK)
                    .doesNotContain("Bcc:");
        }
    }

    @Test
    void aLongFailureIsGivenUpAndAManagerTriesAgain() {
        mail.stop();
        try {
            story.sent(IntakeStory.DENISE);
            for (int i = 0; i < 8; i++) {
                worker.carryDue();
                desk.clock().pass(Duration.ofHours(13));
            }
        } finally {
            mail.start();
        }
        assertThat(said()).anyMatch(words -> words.startsWith("The confirmation did not reach denise@example.com."));
        managerSignsIn();
        var item = confirmations.newest().getFirst();
        assertThat(item.state()).isEqualTo(State.GIVEN_UP);
        confirmations.again(item.id());
        worker.carryDue();
        assertThat(arrived()).hasSize(1);
        assertThatThrownBy(() -> confirmations.again(item.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void familiesReadTheWordsAManagerKept() throws Exception {
        managerSignsIn();
        var before = confirmations.texts();
        confirmations.keep(new ConfirmationTexts(
                true,
                new ConfirmationTexts.Text("Here we are, {reference}", "{hello} keep {reference}. {crisis}"),
                before.es()));
        try {
            story.sent(IntakeStory.DENISE);
            worker.carryDue();
            assertThat(text(arrived().getFirst())).startsWith("Hello Denise, keep");
        } finally {
            managerSignsIn();
            confirmations.keep(before);
        }
    }
}
