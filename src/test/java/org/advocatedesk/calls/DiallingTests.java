package org.advocatedesk.calls;

import static org.advocatedesk.calls.CallStory.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.QueueRow;
import org.advocatedesk.cases.TriageQueue;
import org.advocatedesk.contact.MayWeContact;
import org.advocatedesk.contact.Verdict;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DiallingTests {
    @Autowired
    Fixtures desk;

    @Autowired
    CallDesk calls;

    @Autowired
    CallLog log;

    @Autowired
    CallbackDesk callbacks;

    @Autowired
    Dialling dialling;

    @Autowired
    TriageQueue queue;

    @Autowired
    FamilyCards families;

    @Autowired
    Callees callees;

    @Autowired
    MayWeContact mayWe;

    @Autowired
    JdbcClient db;

    CaseId harlows;

    @BeforeEach
    void theHarlowsWait() {
        harlows = desk.harlows();
        desk.signIn(desk.advocate());
    }

    @Test
    void doNotCallBlocksTheNextDialForEverybody() {
        var cousin = desk.family(
                "Ray", "Harlow", "Carl", NUMBER, new PostalAddress("4 Oak Ct", "", "Toledo", "OH", "43604"), now());
        calls.log(weRang(harlows, CallOutcome.DO_NOT_CALL, "Please never call here again", now()));
        desk.signIn(desk.colleague("Marcus Bell", Role.ADVOCATE));
        assertThatThrownBy(() -> dialling.dial(cousin))
                .isInstanceOf(MayNotCall.class)
                .hasMessageContaining("Write only");
        assertThat(queue.row(cousin).orElseThrow().contactHold()).isNotBlank();
        assertThat(row().contactHold()).isNotBlank();
        assertThat(count("dial_record where verdict = 'blocked'")).isEqualTo(1);
    }

    @Test
    void aDialKeepsTheVerdictOfThatMoment() {
        assertThat(dialling.dial(harlows).display()).isEqualTo(NUMBER);
        assertThat(count("dial_record where verdict = 'allowed' and local_time like '%19:20%'"))
                .isEqualTo(1);
    }

    @Test
    void aPromiseTheyAskedForLiftsTheBlockAtThatHour() {
        var late = Instant.parse("2026-11-18T03:00:00Z");
        callbacks.promise(promise(harlows, late, true));
        desk.clock().travelTo(late);
        var callee = callees.of(families.require(harlows)).orElseThrow();
        assertThat(mayWe.call(callee, late).kind()).isEqualTo(Verdict.Kind.BLOCKED);
        assertThat(dialling.dial(harlows).display()).isEqualTo(NUMBER);
        assertThat(count("dial_record where overridden like 'They asked%'")).isEqualTo(1);
    }

    @Test
    void aPromiseOfOursDoesNotLiftTheBlockAndTheButtonSaysWhy() {
        var late = Instant.parse("2026-11-18T03:00:00Z");
        callbacks.promise(promise(harlows, now().plus(Duration.ofMinutes(30)), false));
        desk.clock().travelTo(late);
        assertThat(dialling.outlook(harlows).blocked()).isTrue();
        assertThat(dialling.outlook(harlows).words()).contains("theirs");
        assertThatThrownBy(() -> dialling.dial(harlows)).isInstanceOf(MayNotCall.class);
    }

    @Test
    void whereTheirWishLiftsTheBlockTheButtonIsOpenAndSaysSo() {
        var late = Instant.parse("2026-11-18T03:00:00Z");
        callbacks.promise(promise(harlows, late, true));
        desk.clock().travelTo(late);
        assertThat(dialling.outlook(harlows))
                .isEqualTo(new Dialling.Outlook(false, "They asked to be rung then: What to bring on Thursday"));
        desk.clock().pass(Duration.ofHours(2));
        assertThat(dialling.outlook(harlows).blocked()).isTrue();
    }

    @Test
    void whileCallingIsAllowedTheButtonIsOpenWithoutWords() {
        assertThat(dialling.outlook(harlows)).isEqualTo(new Dialling.Outlook(false, ""));
        calls.log(weRang(harlows, CallOutcome.DISCONNECTED, "", now()));
        assertThat(dialling.outlook(harlows).blocked()).isTrue();
    }

    private QueueRow row() {
        return queue.row(harlows).orElseThrow();
    }

    private Instant now() {
        return desk.clock().instant();
    }

    private int count(String what) {
        return desk.inTransaction(() ->
                db.sql("select count(*) from " + what).query(Integer.class).single());
    }
}
