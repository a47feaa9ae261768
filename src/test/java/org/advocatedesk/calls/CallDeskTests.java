package org.advocatedesk.calls;

import static org.advocatedesk.calls.CallStory.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.cases.CaseFacts;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseStatus;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.FactKind;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.QueueRow;
import org.advocatedesk.cases.TimelineRow;
import org.advocatedesk.cases.TriageQueue;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class CallDeskTests {
    @Autowired
    Fixtures desk;

    @Autowired
    CallDesk calls;

    @Autowired
    CallLog log;

    @Autowired
    CallbackDesk callbacks;

    @Autowired
    CallbackQueue promises;

    @Autowired
    TriageQueue queue;

    @Autowired
    CaseTimeline timeline;

    @Autowired
    CaseFacts facts;

    @Autowired
    FamilyCards families;

    @Autowired
    JdbcClient db;

    CaseId harlows;

    @BeforeEach
    void theHarlowsWait() {
        harlows = desk.harlows();
        desk.signIn(desk.advocate());
    }

    @Test
    void aCallWithAPromiseIsKeptWithEverythingThatFollows() {
        var tomorrow = now().plus(Duration.ofHours(19));
        calls.log(call(
                new CallToLog.With.Family(harlows, null),
                CallDirection.OUT,
                CallOutcome.CALLBACK_SET,
                "He wants the trusts explained",
                now(),
                new CallToLog.Promise(tomorrow, "Trusts", false)));
        assertThat(log.ofCase(harlows)).singleElement().satisfies(call -> {
            assertThat(call.note()).isEqualTo("He wants the trusts explained");
            assertThat(call.handledBy()).isEqualTo("Nora Whitfield");
        });
        assertThat(row().status()).isEqualTo(CaseStatus.CONTACTED);
        assertThat(row().attempts()).isEqualTo(1);
        assertThat(row().promiseAt()).isEqualTo(tomorrow);
        assertThat(timeline.page(harlows, null))
                .extracting(TimelineRow::words)
                .contains("Rang Denise Harlow: callback, 4 min", "Promised to ring Wed 14:20 theirs (13:20 ours)");
        assertThat(count("dial_record")).isEqualTo(1);
        assertThat(count("audit_entry where action = 'call logged'")).isEqualTo(1);
    }

    @Test
    void whereOnePartFailsNothingIsKept() {
        var night = Instant.parse("2026-11-18T04:00:00Z");
        assertThatThrownBy(() -> calls.log(call(
                        new CallToLog.With.Family(harlows, null),
                        CallDirection.OUT,
                        CallOutcome.CALLBACK_SET,
                        "Later",
                        now(),
                        new CallToLog.Promise(night, "", false))))
                .isInstanceOf(PromiseOutsideTheirHours.class);
        assertThat(log.ofCase(harlows)).isEmpty();
        assertThat(row().attempts()).isZero();
        assertThat(row().status()).isEqualTo(CaseStatus.NEW);
        assertThat(count("dial_record")).isZero();
    }

    @Test
    void aCallbackNeedsItsTime() {
        assertThatThrownBy(() -> calls.log(weRang(harlows, CallOutcome.CALLBACK_SET, "", now())))
                .hasMessageStartingWith("Choose when we ring back");
    }

    @Test
    void anUnansweredCallIsATryAndTheNextIsPlanned() {
        calls.log(weRang(harlows, CallOutcome.NO_ANSWER, "", now()));
        assertThat(row().attempts()).isEqualTo(1);
        assertThat(row().status()).isEqualTo(CaseStatus.ATTEMPTING);
        assertThat(row().nextDueAt()).isEqualTo(now().plus(Duration.ofHours(1)));
        assertThat(timeline.page(harlows, null).getFirst().words())
                .isEqualTo("Rang Denise Harlow: no answer, try 1 of 6");
    }

    @Test
    void theNextTryNeverFallsIntoTheirNight() {
        calls.log(weRang(harlows, CallOutcome.NO_ANSWER, "", now()));
        calls.log(weRang(harlows, CallOutcome.NO_ANSWER, "", now()));
        assertThat(row().nextDueAt()).isEqualTo(Instant.parse("2026-11-18T13:00:00Z"));
    }

    @Test
    void whoRangUsWasSpokenToWithoutATryOfOurs() {
        calls.log(theyRang(harlows, CallOutcome.CONVERSATION, "Wants the booklet", now()));
        assertThat(row().attempts()).isZero();
        assertThat(row().status()).isEqualTo(CaseStatus.CONTACTED);
        assertThat(row().lastContactAt()).isEqualTo(now());
        assertThat(count("dial_record")).isZero();
    }

    @Test
    void aDeadLineIsNotOfferedAgain() {
        calls.log(weRang(harlows, CallOutcome.DISCONNECTED, "", now()));
        assertThat(families.require(harlows).phone()).isEmpty();
        assertThat(row().phone()).isNull();
    }

    @Test
    void talkingKeepsWhatIsDueAndLeavesWhatIsPromisedForLater() {
        var soon = callbacks.promise(promise(harlows, now().plus(Duration.ofMinutes(30)), false));
        var tomorrow = callbacks.promise(promise(harlows, now().plus(Duration.ofHours(19)), false));
        calls.log(theyRang(harlows, CallOutcome.CONVERSATION, "", now()));
        assertThat(promises.find(soon).orElseThrow().settledHow()).isEqualTo(CallbackEnd.KEPT);
        assertThat(promises.find(tomorrow).orElseThrow().isSettled()).isFalse();
        assertThat(row().promiseAt()).isEqualTo(now().plus(Duration.ofHours(19)));
    }

    @Test
    void whatTheySaidBecomesFactsAndNotKnowingReplacesNothing() {
        var call = new CallToLog(
                new CallToLog.With.Family(harlows, null),
                CallDirection.IN,
                NUMBER,
                "",
                now(),
                CallOutcome.CONVERSATION,
                "",
                List.of(
                        new CallToLog.Answer(FactKind.DIAGNOSIS, "Mesothelioma", false),
                        new CallToLog.Answer(FactKind.STAGE, "Does not know", true)),
                null,
                false);
        calls.log(call);
        calls.log(new CallToLog(
                call.with(),
                call.direction(),
                NUMBER,
                "",
                now(),
                CallOutcome.CONVERSATION,
                "",
                List.of(new CallToLog.Answer(FactKind.DIAGNOSIS, "Rather not say", true)),
                null,
                false));
        assertThat(facts.current(harlows))
                .extracting(f -> f.kind() + " " + f.value() + " " + f.saidBy())
                .containsExactly("DIAGNOSIS Mesothelioma Denise Harlow", "STAGE Does not know Denise Harlow");
    }

    @Test
    void aCallThatBelongsToNobodyIsKeptWithoutAFamily() {
        var logged = calls.log(call(
                new CallToLog.With.Nobody(),
                CallDirection.IN,
                CallOutcome.WRONG_NUMBER,
                "Wanted a plumber",
                now(),
                null));
        assertThat(logged.family()).isNull();
        assertThat(log.today(CallStory.TOLEDO)).isEqualTo(new CallLog.Counts(1, 0));
    }

    @Test
    void administratorsDoNotCall() {
        assertThatThrownBy(() ->
                        desk.as(Role.ADMIN, () -> calls.log(weRang(harlows, CallOutcome.CONVERSATION, "", now()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(log.ofCase(harlows)).isEmpty();
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
