package org.advocatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.contact.CallingAreas;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.shared.RuleSets;
import org.advocatedesk.staff.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class QueueSweepTests {
    @Autowired
    Fixtures desk;

    @Autowired
    QueueSweep sweep;

    @Autowired
    TriageQueue queue;

    @Autowired
    ContactProgress progress;

    @Autowired
    CallingAreas areas;

    @Autowired
    RuleSets rules;

    @Autowired
    JdbcClient db;

    CaseId harlows;

    @BeforeEach
    void denisewritesWhileToledoIsOpen() {
        desk.signIn(desk.advocate());
        areas.write();
        harlows = desk.harlows();
    }

    @Test
    void aFirstAnswerFallsDueAndThenLateByItself() {
        assertThat(reasons()).isEmpty();
        pass(Duration.ofMinutes(10));
        assertThat(reasons()).containsExactly("First answer due");
        pass(Duration.ofMinutes(5));
        assertThat(reasons()).containsExactly("First answer late");
    }

    @Test
    void aPromiseComesUpWhenItsTimeComes() {
        var other = desk.family(
                "Dolores",
                "Marchetti",
                "Eugene",
                "(814) 555-0126",
                new PostalAddress("44 Pine Ave", "", "Erie", "PA", "16509"),
                desk.clock().instant());
        asTheDesk(() -> progress.promised(harlows, desk.clock().instant().plus(Duration.ofHours(14))));
        assertThat(order()).containsExactly(other, harlows);
        pass(Duration.ofHours(14).minusMinutes(15));
        assertThat(reasons()).contains("Promised, due now");
        pass(Duration.ofMinutes(15));
        assertThat(reasons()).contains("Promise late");
    }

    @Test
    void aWindowThatClosesSoonIsSaidAndForgottenOnceItIsShut() {
        asTheDesk(() -> progress.attempted(harlows, false, desk.clock().instant()));
        pass(Duration.ofMinutes(40));
        assertThat(reasons()).containsExactly("Window closing");
        pass(Duration.ofMinutes(60));
        assertThat(reasons()).isEmpty();
        assertThat(queue.row(harlows).orElseThrow().opensAt()).isEqualTo(Instant.parse("2026-11-18T13:00:00Z"));
    }

    @Test
    void theEveningAfterAnAreaHasOpenedAgainItsWindowClosesAgain() {
        asTheDesk(() -> progress.attempted(harlows, false, desk.clock().instant()));
        pass(Duration.ofHours(12).plusMinutes(50));
        assertThat(reasons()).isEmpty();
        pass(Duration.ofHours(12));
        assertThat(reasons()).containsExactly("Window closing");
    }

    @Test
    void newHeadStartsRankEverybodyAnew() {
        pass(Duration.ofMinutes(16));
        var before = queue.row(harlows).orElseThrow().virtualArrival();
        var shipped = rules.inForce(HeadStartRules.KIND).orElseThrow();
        try {
            publish(shipped.body().replace("\"first-answer\":20", "\"first-answer\":50"));
            sweep.sweep();
            assertThat(queue.row(harlows).orElseThrow().virtualArrival())
                    .isEqualTo(before.minus(Duration.ofMinutes(30)));
        } finally {
            publish(shipped.body());
            sweep.sweep();
        }
    }

    @Test
    void whatNobodyHasToLookAtStaysUntouched() {
        sweep.sweep();
        var due = db.sql("select count(*) from queue_row where next_threshold_at <= :now")
                .param("now", org.advocatedesk.shared.Db.at(desk.clock().instant()))
                .query(Integer.class)
                .single();
        assertThat(due).isZero();
    }

    private void publish(String body) {
        desk.inTransaction(
                () -> rules.publish(HeadStartRules.KIND, desk.clock().instant(), "a test", body, "Nora Whitfield"));
    }

    private void pass(Duration length) {
        desk.clock().pass(length);
        areas.write();
        sweep.sweep();
    }

    private static void asTheDesk(Runnable work) {
        Staff.asTheDesk(() -> {
            work.run();
            return true;
        });
    }

    private List<String> reasons() {
        return queue.row(harlows).orElseThrow().headStarts().stream()
                .map(HeadStart::words)
                .toList();
    }

    private List<CaseId> order() {
        return queue.page(QueueFilter.ALL, null).stream().map(QueueRow::caseId).toList();
    }
}
