package org.advocatedesk.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// What the desk holds while nobody works, and for each colleague who has the queue open.
final class Memory {
    private static final int SESSIONS = 500, AT_ONCE = 4;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final DeskProcess desk;
    private final FirstRows people;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<WebSocket> pushes = new ArrayList<>();

    Memory(DeskProcess desk, FirstRows people) {
        this.desk = desk;
        this.people = people;
    }

    /// Just started, and quiet again.
    void idle(Results results) throws IOException, InterruptedException {
        results.add(Figure.atMost("memory", "idle, heap after collection", heap(), "MB", null, 350));
        results.add(Figure.atMost("memory", "idle, resident", Machine.resident(desk.pid()), "MB", null, 350));
    }

    void sessions(Results results) throws IOException, InterruptedException {
        one(0).abort(); // classes and caches that the first one brings
        double before = heap(), residentBefore = Machine.resident(desk.pid());
        long from = System.nanoTime();
        open();
        double seconds = (System.nanoTime() - from) / 1e9;
        double each = (heap() - before) / SESSIONS;
        results.add(Figure.atMost("memory", "a session with the queue open, heap", each, "MB", null, 1));
        results.add(
                Figure.said("memory", "  resident", (Machine.resident(desk.pid()) - residentBefore) / SESSIONS, "MB"));
        results.add(Figure.said("memory", "  sessions opened", pushes.size() / seconds, "/s"));
        pushes.forEach(WebSocket::abort);
    }

    private void open() throws InterruptedException {
        var next = new AtomicInteger();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < AT_ONCE; i++)
            threads.add(Thread.ofPlatform().daemon().start(() -> openSome(next)));
        for (var thread : threads) thread.join();
    }

    private void openSome(AtomicInteger next) {
        try {
            for (int n = next.getAndIncrement(); n < SESSIONS; n = next.getAndIncrement()) {
                var push = one(n);
                synchronized (pushes) {
                    pushes.add(push);
                }
            }
        } catch (IOException broken) {
            Results.say("A session could not be opened: " + broken);
        }
    }

    private WebSocket one(int number) throws IOException {
        var person = people.advocates().get(number % people.advocates().size());
        try (var session = SignedIn.as(desk, person.username(), people.password())) {
            var tab = session.open("queue", "");
            tab.confirm();
            return http.newWebSocketBuilder()
                    .header("Cookie", session.cookies().substring("Cookie: ".length()))
                    .buildAsync(URI.create(tab.pushAddress()), new WebSocket.Listener() {})
                    .join();
        }
    }

    /// Megabytes in use after a full collection.
    private double heap() throws IOException, InterruptedException {
        desk.jcmd("GC.run");
        desk.jcmd("GC.run");
        var info = USED.matcher(desk.jcmd("GC.heap_info"));
        return info.find() ? Long.parseLong(info.group(1)) / 1024.0 : Double.NaN;
    }
}
