package org.advocatedesk.calls;

import static org.advocatedesk.calls.CallStory.promise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.cases.CaseDesk;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.HandOver;
import org.advocatedesk.cases.TriageQueue;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class CallbackDeskTests {
    private static final Instant THEIR_NIGHT = Instant.parse("2026-11-18T03:00:00Z");

    @Autowired
    Fixtures desk;

    @Autowired
    CallbackDesk callbacks;

    @Autowired
    CallbackQueue queue;

    @Autowired
    CallbackSweep sweep;

    @Autowired
    Callbacks rows;

    @Autowired
    TriageQueue triage;

    @Autowired
    CaseDesk cases;

    @Autowired
    HandOver handOver;

    @Autowired
    JdbcClient db;

    CaseId harlows;

    @BeforeEach
    void theHarlowsWait() {
        harlows = desk.harlows();
        desk.signIn(desk.advocate());
    }

    @Test
    void aPromiseOutsideTheirHoursIsRefusedInWords() {
        assertThatThrownBy(() -> callbacks.promise(promise(harlows, THEIR_NIGHT, false)))
                .isInstanceOf(PromiseOutsideTheirHours.class)
                .hasMessageStartingWith(
                        "22:00 theirs (21:00 ours) is not a time we may call. Not before Wed 08:00 theirs")
                .hasMessageEndingWith("Choose another time, or say that they asked for this one.");
        assertThat(queue.ofCase(harlows)).isEmpty();
    }

    @Test
    void whatTheyAskedForThemselvesMayBePromised() {
        var id = callbacks.promise(promise(harlows, THEIR_NIGHT, true));
        assertThat(queue.find(id).orElseThrow().theyAsked()).isTrue();
        assertThat(triage.row(harlows).orElseThrow().promiseAt()).isEqualTo(THEIR_NIGHT);
    }

    @Test
    void aMomentThatHasPassedCannotBePromised() {
        assertThatThrownBy(() -> callbacks.promise(promise(harlows, now().minusSeconds(60), false)))
                .hasMessage("That moment has passed. Choose a later one.");
    }

    @Test
    void settlingTwiceIsRefused() {
        var id = callbacks.promise(promise(harlows, in(30), false));
        callbacks.settle(id, CallOutcome.CONVERSATION);
        desk.signIn(desk.colleague("Marcus Bell", Role.ADVOCATE));
        assertThatThrownBy(() -> callbacks.settle(id, CallOutcome.CONVERSATION))
                .isInstanceOf(CallbackAlreadySettled.class)
                .hasMessage("Nora Whitfield has kept this promise already.");
        assertThat(triage.row(harlows).orElseThrow().promiseAt()).isNull();
    }

    @Test
    void aMoveKeepsWhereThePromiseWasBefore() {
        var id = callbacks.promise(promise(harlows, in(30), false));
        callbacks.move(id, in(90), "She is at the clinic", false);
        assertThat(queue.find(id).orElseThrow().dueAt()).isEqualTo(in(90));
        assertThat(queue.find(id).orElseThrow().timesMoved()).isEqualTo(1);
        assertThat(desk.inTransaction(() -> db.sql("select why from callback_move")
                        .query(String.class)
                        .single()))
                .isEqualTo("She is at the clinic");
    }

    @Test
    void givingUpNeedsAReason() {
        var id = callbacks.promise(promise(harlows, in(30), false));
        assertThatThrownBy(() -> callbacks.giveUp(id, "  ")).hasMessage("Say why you give this promise up.");
        callbacks.giveUp(id, "She has found a lawyer");
        assertThat(queue.find(id).orElseThrow().settledHow()).isEqualTo(CallbackEnd.GIVEN_UP);
    }

    @Test
    void theFamilysOwnerKeepsWhatOthersPromise() {
        cases.take(harlows);
        desk.signIn(desk.colleague("Iris Blum", Role.INTAKE));
        var id = callbacks.promise(promise(harlows, in(30), false));
        assertThat(queue.find(id).orElseThrow().ownerName()).isEqualTo("Nora Whitfield");
        assertThat(queue.find(id).orElseThrow().promisedBy()).isEqualTo("Iris Blum");
    }

    @Test
    void overdueMeansTheSameInJavaAndInSql() {
        var late = callbacks.promise(promise(harlows, in(10), false));
        var kept = callbacks.promise(promise(harlows, in(11), false));
        callbacks.promise(promise(harlows, in(20), false));
        callbacks.settle(kept, CallOutcome.CONVERSATION);
        desk.clock().pass(Duration.ofMinutes(20));
        assertThat(overdueInSql()).containsExactly(late);
        assertThat(overdueInJava()).containsExactly(late);
        desk.clock().pass(Duration.ofMillis(1));
        assertThat(overdueInSql()).hasSize(2).isEqualTo(overdueInJava());
        assertThat(queue.countOverdue(CallbackQueue.Scope.MINE)).isEqualTo(2);
    }

    @Test
    void aMissedPromiseIsSeenByEverybodyThenByTheManager() {
        var id = callbacks.promise(promise(harlows, in(30), false));
        desk.clock().pass(Duration.ofMinutes(25));
        sweep.look();
        var me = queue.find(id).orElseThrow().ownerId();
        assertThat(queue.ringing(me, false, Duration.ofMinutes(1)))
                .extracting(CallbackRow::id)
                .containsExactly(id);
        desk.clock().pass(Duration.ofMinutes(15));
        sweep.look();
        assertThat(queue.find(id).orElseThrow().teamSince()).isEqualTo(now());
        assertThat(queue.find(id).orElseThrow().managerSince()).isNull();
        desk.signIn(desk.colleague("Marcus Bell", Role.ADVOCATE));
        assertThat(queue.countOverdue(CallbackQueue.Scope.MINE)).isEqualTo(1);
        desk.clock().pass(Duration.ofMinutes(20));
        sweep.look();
        assertThat(queue.find(id).orElseThrow().managerSince()).isEqualTo(now());
    }

    @Test
    void whoeverIsGivenTheFamilyIsGivenItsPromises() {
        cases.take(harlows);
        var id = callbacks.promise(promise(harlows, in(30), false));
        var marcus = desk.colleague("Marcus Bell", Role.ADVOCATE);
        handOver.give(harlows, marcus);
        assertThat(queue.open(CallbackQueue.Scope.MINE, in(600), null)).isEmpty();
        desk.signIn(marcus);
        assertThat(queue.open(CallbackQueue.Scope.MINE, in(600), null))
                .singleElement()
                .satisfies(promise -> assertThat(promise.id()).isEqualTo(id));
    }

    @Test
    void whoeverTakesTheFamilyTakesOnWhatWasPromisedToIt() {
        desk.signIn(desk.colleague("Iris Blum", Role.INTAKE));
        var id = callbacks.promise(promise(harlows, in(30), true));
        desk.signIn(desk.colleague("Marcus Bell", Role.ADVOCATE));
        assertThat(queue.open(CallbackQueue.Scope.MINE, in(600), null)).isEmpty();
        cases.take(harlows);
        assertThat(queue.open(CallbackQueue.Scope.MINE, in(600), null))
                .extracting(CallbackRow::id)
                .containsExactly(id);
    }

    @Test
    void aRestrictedFamilysPromiseIsAbsentForOthers() {
        cases.take(harlows);
        var id = callbacks.promise(promise(harlows, in(30), false));
        handOver.restrict(harlows, true);
        desk.signIn(desk.colleague("Marcus Bell", Role.ADVOCATE));
        assertThat(queue.open(CallbackQueue.Scope.EVERYBODY, in(600), null)).isEmpty();
        assertThat(queue.find(id)).isEmpty();
        assertThatThrownBy(() -> callbacks.giveUp(id, "Because")).isInstanceOf(Refusal.class);
    }

    @Test
    void administratorsPromiseNothing() {
        for (var role : List.of(Role.ADMIN))
            assertThatThrownBy(() -> desk.as(role, () -> callbacks.promise(promise(harlows, in(30), false))))
                    .isInstanceOf(AccessDeniedException.class);
    }

    private List<CallbackId> overdueInSql() {
        return desk.inTransaction(
                () -> db.sql("select c.id from callback c where " + Overdue.SQL + " order by c.due_at")
                        .param("now", Db.at(now()))
                        .query((rs, n) -> new CallbackId(Db.uuid(rs, "id")))
                        .list());
    }

    private List<CallbackId> overdueInJava() {
        return rows.findAll().stream()
                .filter(c -> Overdue.holds(c, now()))
                .sorted(java.util.Comparator.comparing(Callback::dueAt))
                .map(Callback::id)
                .toList();
    }

    private Instant in(int minutes) {
        return now().plus(Duration.ofMinutes(minutes));
    }

    private Instant now() {
        return desk.clock().instant();
    }
}
