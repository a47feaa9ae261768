package org.advocatedesk.intake.understanding;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.advocatedesk.intake.door.Door.SomethingCameIn;
import org.advocatedesk.shared.Lease;
import org.advocatedesk.staff.Staff;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Understands what came in, in order of arrival, at one place in the whole cluster at a time; woken by each arrival on
/// this node, looking by itself for those on others.
@Component
public class UnderstandingWorker {
    private static final int BATCH = 25;
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /// Where more than this arrive in a second, storing them comes first.
    private static final int RUSH = 50;

    private static final long LONGEST_PAUSE_NANOS = 1_000_000_000L;
    private static final List<Duration> PATIENCE =
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(15), Duration.ofMinutes(2), Duration.ofMinutes(10));

    private final Waiting waiting;
    private final Understander understander;
    private final Outcomes outcomes;
    private final Lease lease;
    private final TransactionTemplate tx;
    private final Clock clock;
    private final boolean background;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final LongAdder came = new LongAdder();
    private final CountDownLatch stopping = new CountDownLatch(1);

    /// Of the operating system, which shares the processors out; a virtual thread would keep one from those who write.
    private final ExecutorService hand = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("understanding").factory());

    UnderstandingWorker(
            Waiting waiting,
            Understander understander,
            Outcomes outcomes,
            Lease.Office leases,
            TransactionTemplate tx,
            Clock clock,
            @Value("${desk.background:true}") boolean background) {
        this.waiting = waiting;
        this.understander = understander;
        this.outcomes = outcomes;
        this.lease = leases.lease("understanding");
        this.tx = tx;
        this.clock = clock;
        this.background = background;
    }

    @EventListener
    void wake(SomethingCameIn arrival) {
        came.increment();
        if (background) look();
    }

    @Scheduled(fixedDelayString = "${desk.intake.look-every}")
    void look() {
        if (!isStopping() && asked.compareAndSet(false, true)) hand.execute(this::work);
    }

    private void work() {
        asked.set(false);
        try {
            understandWaiting();
        } catch (RuntimeException databaseAway) {
            LoggerFactory.getLogger(UnderstandingWorker.class).error("Understanding paused", databaseAway);
        }
    }

    /// Understands all that waits now, unless another node has the lease; tells how many it looked at.
    public int understandWaiting() {
        int done = 0;
        for (var batch = next(); !batch.isEmpty() && !isStopping() && lease.isOurs(); batch = next()) {
            long from = System.nanoTime(), before = came.sum();
            understand(batch);
            done += batch.size();
            giveWay(System.nanoTime() - from, came.sum() - before);
        }
        return done;
    }

    /// In a rush it works a quarter of the time: what is stored can wait, who writes should not.
    private void giveWay(long workedNanos, long arrivedMeanwhile) {
        if (arrivedMeanwhile * 1e9 <= (double) RUSH * workedNanos) return;
        try {
            var _ = stopping.await(Math.min(3 * workedNanos, LONGEST_PAUSE_NANOS), TimeUnit.NANOSECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private List<UUID> next() {
        return waiting.next(clock.instant(), BATCH);
    }

    /// All in one transaction; where one of them breaks it, one by one, so that it holds up nobody.
    private void understand(List<UUID> batch) {
        try {
            inOneTransaction(batch);
        } catch (RuntimeException oneOfThem) {
            batch.forEach(this::alone);
        }
    }

    private void alone(UUID id) {
        try {
            inOneTransaction(List.of(id));
        } catch (RuntimeException behind) {
            if (SomebodyElseWrites.isWhy(behind)) soon(id);
            else broken(id, behind);
        }
    }

    /// A colleague, or another submission, changes the same family just now: no failure, and nobody behind waits for
    /// it.
    private void soon(UUID id) {
        LoggerFactory.getLogger(UnderstandingWorker.class).info("Submission {} is tried again in a second", id);
        tx.executeWithoutResult(t -> outcomes.tryAgain(id, clock.instant().plus(A_MOMENT)));
    }

    private void broken(UUID id, RuntimeException broken) {
        LoggerFactory.getLogger(UnderstandingWorker.class).warn("Submission {} is not understood", id, broken);
        tx.executeWithoutResult(t -> failed(id, broken));
    }

    private void failed(UUID id, RuntimeException broken) {
        int failures = waiting.failures(id) + 1;
        var next = failures > PATIENCE.size() ? null : clock.instant().plus(PATIENCE.get(failures - 1));
        outcomes.failed(id, reason(broken), failures, next);
    }

    private static String reason(RuntimeException broken) {
        return broken.getClass().getSimpleName() + ": " + broken.getMessage();
    }

    private void inOneTransaction(List<UUID> ids) {
        Staff.asTheDesk(() -> tx.execute(t -> {
            for (var id : ids) waiting.claim(id).ifPresent(understander::understand);
            return ids.size();
        }));
    }

    /// What it is at is finished while the database is still there.
    @PreDestroy
    void stop() throws InterruptedException {
        stopping.countDown();
        hand.shutdown();
        if (!hand.awaitTermination(10, TimeUnit.SECONDS)) hand.shutdownNow();
    }
}
