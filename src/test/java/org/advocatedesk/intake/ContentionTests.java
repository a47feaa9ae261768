package org.advocatedesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.intake.understanding.UnderstandingWorker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What came in is understood although a colleague changes the same rows at that very moment.
@DatabaseTest
class ContentionTests {
    private static final String KIT = """
            {"type": "resource_kit",
             "contact": {"firstName": "%s", "lastName": "Lindqvist", "phone": "(419) 555-01%s"},
             "address": {"line1": "%s Elm St", "city": "Toledo", "state": "OH", "postalCode": "43604"},
             "message": "Please send the kit. My father has mesothelioma."}""";

    @Autowired
    Fixtures desk;

    @Autowired
    IntakeStory story;

    @Autowired
    UnderstandingWorker worker;

    @Autowired
    JdbcClient db;

    private final ExecutorService colleague = Executors.newSingleThreadExecutor();

    @AfterEach
    void goesHome() {
        colleague.shutdownNow();
    }

    @Test
    void aKitIsAskedForWhileItsBatchIsHandedOver() throws Exception {
        story.sent(KIT.formatted("Ann", "61", "12"));
        var batches = changes("update kit_batch set handed_over_by = 'Nora'", 700);
        var second = story.sent(KIT.formatted("Bea", "62", "14"));
        batches.get();
        expectUnderstood(second, "understood");
        assertThat(kitsInBatches()).isEqualTo(2);
    }

    @Test
    void theFirstTwoKitsOfAPickUpMakeItsBatchAtTheSameTime() throws Exception {
        story.sent(KIT.formatted("Ann", "61", "12"));
        var pickUp = db.sql("select pick_up_at from kit_batch")
                .query(java.time.OffsetDateTime.class)
                .single();
        desk.inTransaction(() -> db.sql("delete from kit_request").update()
                + db.sql("delete from kit_batch").update());
        var batches = changes(
                "insert into kit_batch (id, pick_up_at) values ('%s', '%s')".formatted(UUID.randomUUID(), pickUp), 700);
        var second = story.sent(KIT.formatted("Bea", "62", "14"));
        batches.get();
        expectUnderstood(second, "understood");
        assertThat(db.sql("select count(*) from kit_batch").query(Integer.class).single())
                .isEqualTo(1);
        assertThat(kitsInBatches()).isEqualTo(1);
    }

    @Test
    void theFamilyWritesAgainWhileAColleagueChangesTheirCase() throws Exception {
        story.sent(IntakeStory.DENISE);
        var cases = changes("update case_file set version = version + 1", 700);
        var again = story.sent(IntakeStory.DENISE.replace("Carl came home", "He is home again, Carl came home"));
        cases.get();
        expectUnderstood(again, "joined");
    }

    @Test
    void aRowThatStaysLockedIsWaitedForWithoutGivingUp() throws Exception {
        story.sent(IntakeStory.DENISE);
        var cases = changes("update case_file set version = version + 1", 5_500);
        var again = story.sent(IntakeStory.DENISE.replace("Carl came home", "He is home again, Carl came home"));
        cases.get();
        expectUnderstood(again, "joined");
    }

    /// A second later at the latest it is tried again; never does it count as a failure.
    private void expectUnderstood(UUID submission, String state) {
        desk.clock().pass(Duration.ofSeconds(2));
        worker.understandWaiting();
        assertThat(story.stateOf(submission)).isEqualTo(state);
        assertThat(db.sql("select failures from submission where id = :id")
                        .param("id", submission)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int kitsInBatches() {
        return db.sql("select count(*) from kit_request where batch_id is not null")
                .query(Integer.class)
                .single();
    }

    /// Runs a change in a transaction of its own that stays open for a while; returns once it has been made.
    private Future<Boolean> changes(String sql, long openForMillis) throws InterruptedException {
        var made = new CountDownLatch(1);
        var done = colleague.submit(() -> desk.inTransaction(() -> {
            db.sql(sql).update();
            made.countDown();
            return sleep(openForMillis);
        }));
        made.await();
        return done;
    }

    @SuppressWarnings("ThreadSleep")
    private static boolean sleep(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
