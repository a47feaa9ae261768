package org.advocatedesk.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.advocatedesk.bench.Clients.Client;

/// Forms of many families arrive at once; each is counted when its sender has been told yes.
final class IntakeLoad {
    static final String ADDRESS = "/api/intake/v1/submissions";
    static final List<Integer> CLIENTS = List.of(1, 8, 32);
    static final Duration LENGTH = Duration.ofSeconds(10);

    private final DeskProcess desk;
    private final List<byte[]> bodies;

    IntakeLoad(DeskProcess desk) throws IOException {
        this.desk = desk;
        bodies = Payloads.some(20_000);
    }

    /// The same server answers without touching a database: what HTTP alone costs on this machine.
    Timings echo(int clients) throws InterruptedException {
        return Clients.run(clients, LENGTH.dividedBy(2), number -> new Asking(desk.wire()));
    }

    Timings warmUp() throws InterruptedException {
        return Clients.run(8, Duration.ofSeconds(8), number -> new Sending(desk.wire(), bodies, number));
    }

    Timings run(int clients) throws InterruptedException {
        return Clients.run(clients, LENGTH, number -> new Sending(desk.wire(), bodies, number));
    }

    /// Each figure beside the bare commits of the same number of clients.
    void measure(Results results, Map<Integer, Timings> bare) throws IOException, InterruptedException {
        warmUp();
        for (int clients : CLIENTS) {
            var echo = echo(clients);
            double before = Quiet.cpuSeconds(desk.pid());
            var sent = run(clients);
            double used = (Quiet.cpuSeconds(desk.pid()) - before) / Math.max(1, sent.count());
            report(results, clients, sent, Objects.requireNonNull(bare.get(clients)), echo);
            results.add(Figure.said("intake", "  processor time of the desk for each", 1e3 * used, "ms"));
        }
    }

    private static void report(Results results, int clients, Timings sent, Timings bare, Timings echo) {
        var who = clients == 1 ? "1 client" : clients + " clients";
        results.add(Figure.ratio(
                "intake",
                "acknowledged, " + who,
                sent.perSecond(),
                "/s",
                bare.perSecond(),
                ">= 30% of bare (aim: 50%)",
                (ours, limit) -> ours >= 0.3 * limit));
        results.add(Figure.beside("intake", "  p50", sent.millis(50), "ms", bare.millis(50)));
        results.add(Figure.beside("intake", "  p95", sent.millis(95), "ms", bare.millis(95)));
        results.add(Figure.ratio(
                "intake",
                "  p99",
                sent.millis(99),
                "ms",
                bare.millis(99),
                "<= 5 x bare",
                (ours, limit) -> ours <= 5 * limit));
        results.add(Figure.said("intake", "  HTTP alone, the same address", echo.perSecond(), "/s"));
        if (sent.failed() > 0)
            results.add(Figure.atMost("intake", "  not acknowledged", (double) sent.failed(), "", null, 0));
    }

    private record Asking(Wire wire) implements Client {
        @Override
        public boolean once() throws IOException {
            return wire.get(ADDRESS).status() == 405;
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }

    /// One browser after the other on one connection; each key is used once.
    private static final class Sending implements Client {
        private final Wire wire;
        private final List<byte[]> bodies;
        private int next;

        Sending(Wire wire, List<byte[]> bodies, int number) {
            this.wire = wire;
            this.bodies = bodies;
            next = number * 613;
        }

        @Override
        public boolean once() throws IOException {
            var body = bodies.get(next++ % bodies.size());
            return wire.post(ADDRESS, body, "Content-Type: application/json", "Idempotency-Key: " + UUID.randomUUID())
                            .status()
                    == 201;
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }
}
