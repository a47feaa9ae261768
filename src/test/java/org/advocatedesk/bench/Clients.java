package org.advocatedesk.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/// Some clients that each do the same thing again and again, waiting for each answer, for a fixed time.
final class Clients {
    private Clients() {}

    /// What one client does; opened once per client and closed at the end.
    interface Client extends AutoCloseable {
        /// Tells whether it went well.
        boolean once() throws Exception;

        @Override
        default void close() throws IOException, SQLException {}
    }

    /// Makes the client with the given number.
    @FunctionalInterface
    interface Maker {
        Client make(int number) throws Exception;
    }

    static Timings run(int clients, Duration length, Maker maker) throws InterruptedException {
        var parts = new ArrayList<long[]>();
        var failed = new LongAdder();
        var ready = new CountDownLatch(clients);
        var threads = new ArrayList<Thread>();
        var go = new CountDownLatch(1);
        for (int i = 0; i < clients; i++) {
            int number = i;
            threads.add(Thread.ofPlatform().daemon().start(() -> {
                var mine = new Lap(maker, number, length, failed).run(ready, go);
                synchronized (parts) {
                    parts.add(mine);
                }
            }));
        }
        ready.await();
        long from = System.nanoTime();
        go.countDown();
        for (var thread : threads) thread.join();
        return Timings.of(parts, (System.nanoTime() - from) / 1e9, failed.sum());
    }

    /// One after the other, `times` times.
    static Timings inTurn(int times, Client client) throws Exception {
        var nanos = new long[times];
        long failed = 0, begun = System.nanoTime();
        int done = 0;
        for (int i = 0; i < times; i++) {
            long from = System.nanoTime();
            if (client.once()) nanos[done++] = System.nanoTime() - from;
            else failed++;
        }
        return Timings.of(List.of(Arrays.copyOf(nanos, done)), (System.nanoTime() - begun) / 1e9, failed);
    }

    /// The run of one client.
    private record Lap(Maker maker, int number, Duration length, LongAdder failed) {
        long[] run(CountDownLatch ready, CountDownLatch go) {
            try (var client = opened(ready)) {
                go.await();
                return client == null ? new long[0] : laps(client);
            } catch (Exception broken) {
                failed.increment();
                return new long[0];
            }
        }

        private @Nullable Client opened(CountDownLatch ready) {
            try {
                return maker.make(number);
            } catch (Exception broken) {
                failed.increment();
                return null;
            } finally {
                ready.countDown();
            }
        }

        private long[] laps(Client client) {
            var nanos = new long[1024];
            int done = 0;
            long until = System.nanoTime() + length.toNanos();
            for (long from = System.nanoTime(); from < until; from = System.nanoTime()) {
                if (!went(client)) continue;
                if (done == nanos.length) nanos = Arrays.copyOf(nanos, 2 * done);
                nanos[done++] = System.nanoTime() - from;
            }
            return Arrays.copyOf(nanos, done);
        }

        private boolean went(Client client) {
            try {
                if (client.once()) return true;
            } catch (Exception notThisTime) {
                Thread.onSpinWait();
            }
            failed.increment();
            return false;
        }
    }
}
