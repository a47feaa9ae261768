package org.advocatedesk.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;

/// Sixteen advocates press "best for me" at the same moment, again and again.
final class TakingNext {
    private static final int ROUNDS = 12;

    private final DeskProcess desk;
    private final FirstRows people;

    TakingNext(DeskProcess desk, FirstRows people) {
        this.desk = desk;
        this.people = people;
    }

    void measure(Results results) throws IOException, InterruptedException {
        var tabs = new ArrayList<Tab>();
        for (var person : people.advocates())
            tabs.add(SignedIn.as(desk, person.username(), people.password()).open("queue", ""));
        var nobody = new AtomicInteger();
        var nanos = new ArrayList<long[]>();
        var together = new CyclicBarrier(tabs.size());
        var threads = new ArrayList<Thread>();
        for (var tab : tabs)
            threads.add(Thread.ofPlatform().daemon().start(() -> {
                var mine = rounds(tab, together, nobody);
                synchronized (nanos) {
                    nanos.add(mine);
                }
            }));
        for (var thread : threads) thread.join();
        report(results, Timings.of(nanos, 1, 0), nobody.get());
    }

    private static long[] rounds(Tab tab, CyclicBarrier together, AtomicInteger nobody) {
        var nanos = new long[ROUNDS];
        try {
            for (int round = 0; round < ROUNDS; round++) {
                together.await();
                tab.click(tab.node("aria-label", "Take the best for me"));
                nanos[round] = tab.lastNanos();
                if (tab.says("Nobody without an owner")) nobody.incrementAndGet();
                tab.confirm();
            }
        } catch (Exception broken) {
            together.reset();
            Results.say("An advocate could not go on: " + broken);
        }
        return nanos;
    }

    private static void report(Results results, Timings taken, int nobody) {
        results.add(Figure.said("take", "take the next, 16 at once, p50", taken.millis(50), "ms"));
        results.add(Figure.atMost("take", "  p95", taken.millis(95), "ms", null, 50));
        if (nobody > 0) results.add(Figure.said("take", "  found nobody to call at this hour", nobody, ""));
    }

    /// By the trail, once the desk is stopped.
    static void noDoubles(Results results, BenchDatabase database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*), count(distinct subject_id) from audit_entry where action = 'take'")) {
            rows.next();
            results.add(Figure.said("take", "  families taken", rows.getInt(2), ""));
            results.add(Figure.atMost("take", "  taken twice", rows.getInt(1) - rows.getInt(2), "", null, 0));
        }
    }
}
