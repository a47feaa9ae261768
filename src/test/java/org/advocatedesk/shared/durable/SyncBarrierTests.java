package org.advocatedesk.shared.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SyncBarrierTests {
    private final AtomicInteger checkpoints = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile CountDownLatch disk = new CountDownLatch(0);
    private volatile boolean broken;
    private final SyncBarrier barrier = new SyncBarrier(this::connect);

    @AfterEach
    void close() {
        disk.countDown();
        barrier.close();
    }

    @Test
    void whoeverCallsIsServedByACheckpointThatBeganAfterTheCall() throws Exception {
        disk = new CountDownLatch(1);
        var first = waiter();
        until(1);
        var second = waiter();
        var third = waiter();
        Thread.sleep(50);
        assertThat(first).isNotDone();
        disk.countDown();
        first.get(5, TimeUnit.SECONDS);
        second.get(5, TimeUnit.SECONDS);
        third.get(5, TimeUnit.SECONDS);
        assertThat(checkpoints.get()).isBetween(2, 3);
    }

    @Test
    void manyWhoWaitShareOneCheckpoint() throws Exception {
        disk = new CountDownLatch(1);
        var first = waiter();
        until(1);
        var crowd =
                java.util.stream.IntStream.range(0, 200).mapToObj(i -> waiter()).toList();
        Thread.sleep(200);
        disk.countDown();
        first.get(5, TimeUnit.SECONDS);
        for (var one : crowd) one.get(5, TimeUnit.SECONDS);
        assertThat(checkpoints.get()).isLessThan(10);
    }

    @Test
    void aDiskThatFailsFailsItsWaitersAndIsTrouble() throws Exception {
        broken = true;
        assertThatThrownBy(barrier::await).isInstanceOf(SQLException.class);
        assertThat(barrier.trouble()).contains("cannot be forced to the disk");
        broken = false;
        barrier.await();
        assertThat(barrier.trouble()).isNull();
        assertThat(connections.get()).isEqualTo(2);
    }

    @Test
    void afterClosingNobodyIsToldYes() {
        barrier.close();
        assertThatThrownBy(barrier::await).isInstanceOf(SQLException.class);
    }

    private CompletableFuture<Void> waiter() {
        var done = new CompletableFuture<Void>();
        Thread.ofVirtual().start(() -> {
            try {
                barrier.await();
                done.complete(null);
            } catch (SQLException failed) {
                done.completeExceptionally(failed);
            }
        });
        return done;
    }

    private void until(int begun) throws InterruptedException {
        for (int i = 0; i < 500 && checkpoints.get() < begun; i++) Thread.sleep(10);
        assertThat(checkpoints.get()).isGreaterThanOrEqualTo(begun);
    }

    private Connection connect() {
        connections.incrementAndGet();
        return fake(Connection.class, (name, args) -> name.equals("createStatement") ? statement() : null);
    }

    private Statement statement() {
        return fake(Statement.class, (name, args) -> {
            if (!name.equals("execute")) return null;
            assertThat(args[0]).isEqualTo("CHECKPOINT SYNC");
            checkpoints.incrementAndGet();
            disk.await(5, TimeUnit.SECONDS);
            if (broken) throw new SQLException("No space left on device");
            return false;
        });
    }

    private interface Answer {
        @org.jspecify.annotations.Nullable
        Object of(String method, Object[] args) throws Exception;
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> answer.of(method.getName(), args == null ? new Object[0] : args)));
    }
}
