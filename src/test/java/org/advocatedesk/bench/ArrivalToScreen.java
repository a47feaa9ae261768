package org.advocatedesk.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.advocatedesk.story.Browsers;

/// From "thank you" on the visitor's screen to the row on an advocate's open one, in a real browser, while twenty
/// families write each second.
///
/// The advocate has the list of one page of the website open; each round has a page of its own, so that its rows
/// stand on the screen and not below hundreds of others.
final class ArrivalToScreen {
    private static final int ROUNDS = 5, A_ROUND = 40, A_SECOND = 20;
    private static final int PATIENCE_MILLIS = 8_000;
    private static final String WATCH = """
            () => { window.seen = {};
              const look = () => { for (const m of document.body.textContent.matchAll(/Zz([a-z]{5})/g))
                if (!(m[1] in window.seen)) window.seen[m[1]] = Date.now(); };
              new MutationObserver(look).observe(document.body, {childList: true, subtree: true, characterData: true});
              look(); }""";

    private final DeskProcess desk;
    private final FirstRows people;
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, Long> seen = new HashMap<>();

    ArrivalToScreen(DeskProcess desk, FirstRows people) {
        this.desk = desk;
        this.people = people;
    }

    void measure(Results results) throws IOException, InterruptedException {
        try (var browsers = new Browsers();
                var wire = desk.wire()) {
            var page = signedIn(browsers);
            for (int round = 0; round <= ROUNDS; round++) {
                round(page, wire, round);
                if (round == 0) acknowledged.clear(); // the first one only warms up
                if (round == 0) seen.clear();
            }
        }
        report(results);
    }

    private Page signedIn(Browsers browsers) {
        var page = browsers.person(1440, 3_200, com.microsoft.playwright.options.ColorScheme.LIGHT);
        page.navigate("http://localhost:" + desk.port() + "/sign-in");
        page.getByLabel("User name").fill(people.advocates().get(1).username());
        page.getByLabel("Password").first().fill(people.password());
        page.getByLabel("Password").first().press("Enter");
        page.waitForURL(Pattern.compile("^(?!.*sign-in).*$"));
        return page;
    }

    private void round(Page page, Wire wire, int round) throws IOException, InterruptedException {
        var from = "https://mesohope.example/bench/round-" + round + "/";
        page.navigate("http://localhost:" + desk.port() + "/queue?page=" + SignedIn.encoded(from));
        page.locator("vaadin-app-layout").waitFor();
        page.waitForTimeout(1_500);
        page.evaluate(WATCH);
        long begun = System.nanoTime();
        for (int i = 0; i < A_ROUND; i++) {
            long due = begun + i * 1_000_000_000L / A_SECOND;
            Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
            send(wire, from, name(round * A_ROUND + i));
        }
        gather(page);
    }

    private void send(Wire wire, String from, String name) throws IOException {
        var body = """
                {"type":"case_review","contact":{"firstName":"Ada","lastName":"Zz%s","email":"%s@example.com"},\
                "patient":{"relationship":"self","diagnosis":"pleural mesothelioma"},\
                "message":"I was told on Tuesday. I was an insulator for thirty years and would like to talk to somebody.",\
                "consent":{"given":true,"text":"You may write to me."},"source":{"pageUrl":"%s"},"locale":"en-US"}""".formatted(name, name, from);
        var answer = wire.post(
                IntakeLoad.ADDRESS,
                body.getBytes(StandardCharsets.UTF_8),
                "Content-Type: application/json",
                "Idempotency-Key: " + UUID.randomUUID());
        if (answer.status() == 201) acknowledged.put(name, System.currentTimeMillis());
    }

    /// Five letters, as digits would not stay in a name.
    private static String name(int number) {
        var letters = new StringBuilder();
        for (int left = number + 700_000, i = 0; i < 5; i++, left /= 26) letters.append((char) ('a' + left % 26));
        return letters.toString();
    }

    private void gather(Page page) {
        for (int waited = 0; waited < PATIENCE_MILLIS; waited += 200) {
            page.waitForTimeout(200);
            if (page.evaluate("Object.entries(window.seen)") instanceof List<?> found)
                for (var entry : found) if (entry instanceof List<?> pair) keep(pair);
            if (seen.keySet().containsAll(acknowledged.keySet())) return;
        }
    }

    private void keep(List<?> pair) {
        if (pair.get(1) instanceof Number at) seen.putIfAbsent(String.valueOf(pair.get(0)), at.longValue());
    }

    private void report(Results results) {
        var nanos = acknowledged.entrySet().stream()
                .filter(e -> seen.containsKey(e.getKey()))
                .mapToLong(e -> Math.max(0, seen.getOrDefault(e.getKey(), 0L) - e.getValue()) * 1_000_000)
                .toArray();
        var all = Timings.of(List.of(nanos), 1, acknowledged.size() - nanos.length);
        results.add(Figure.said("arrival", "from yes to the row on a screen, p50", all.millis(50), "ms"));
        results.add(Figure.atMost("arrival", "  p95", all.millis(95), "ms", null, 700));
        results.add(Figure.said("arrival", "  slowest", all.millis(100), "ms"));
        results.add(Figure.said("arrival", "  rows seen", all.count(), ""));
        if (all.failed() > 0) results.add(Figure.atMost("arrival", "  never seen", (double) all.failed(), "", null, 0));
    }
}
