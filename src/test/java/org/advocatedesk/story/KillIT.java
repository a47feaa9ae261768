package org.advocatedesk.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Nobody who was told yes is lost: the packaged product is killed under load again and again, and what the senders
/// were told is compared with what is on the disk.
class KillIT {
    private static final int SENDERS = 8;
    private static final int ROUNDS = Integer.getInteger("desk.kill.rounds", 3);
    private static final String ONE_KEY = "pressed-again-and-again";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Outside of the product: the key of each submission and the reference its sender was given.
    private final Map<String, String> told = new ConcurrentHashMap<>();
    private final AtomicInteger keys = new AtomicInteger();
    private final Random random = new Random(20_261_117);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @Test
    void everyAcknowledgedSubmissionIsThereExactlyOnceAfterEachKill() throws Exception {
        try (var desk = RunningDesk.onFreshData(false, Map.of("DESK_INTAKE_LIMIT_PER_MINUTE", "0"))) {
            setUp(desk);
            for (int round = 1; round <= ROUNDS; round++) {
                int before = told.size();
                killUnderLoad(desk);
                assertThat(told.size()).as("told yes in round " + round).isGreaterThan(before);
                compareWithTheDisk(desk);
                desk.start();
                replaySome(desk);
            }
            fiftyPostsOfOneKeyOverAKillAreOneSubmission(desk);
            allAreUnderstood(desk);
        }
    }

    /// Half of them before the kill, half after the restart: every answer that came is the same one.
    private void fiftyPostsOfOneKeyOverAKillAreOneSubmission(RunningDesk desk) throws Exception {
        var answers = ConcurrentHashMap.<String>newKeySet();
        var before = postAtOnce(desk, 25, answers);
        while (answers.isEmpty()) Thread.sleep(5);
        desk.kill();
        for (var sender : before) sender.join();
        desk.start();
        for (var sender : postAtOnce(desk, 25, answers)) sender.join();
        assertThat(answers).hasSize(1);
        told.put(ONE_KEY, answers.iterator().next());
    }

    private Thread[] postAtOnce(RunningDesk desk, int senders, Set<String> answers) {
        var threads = new Thread[senders];
        for (int i = 0; i < senders; i++)
            threads[i] = Thread.ofVirtual().start(() -> {
                try {
                    var reference = send(desk, ONE_KEY);
                    if (reference != null) answers.add(reference);
                } catch (IOException killed) {
                    // no answer, no promise
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
            });
        return threads;
    }

    /// A desk answers visitors once it has an organisation.
    private static void setUp(RunningDesk desk) throws Exception {
        desk.stop();
        try (var connection = open(desk);
                var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into organisation (id, name, zone, opens_at, closes_at, open_days, extra_holidays, return_address,
                                              crisis_line, phone_line, demo, set_up_at, version)
                    values (1, 'Harbor Lung Help', 'America/Chicago', '08:00', '20:00', '1,2,3,4,5,6', '',
                            '600 W Polk St, Chicago IL 60607', '988', '(800) 555-0119', false, now(), 0)""");
        }
        desk.start();
    }

    private void killUnderLoad(RunningDesk desk) throws InterruptedException {
        var stop = new AtomicBoolean();
        var senders = new Thread[SENDERS];
        for (int i = 0; i < SENDERS; i++)
            senders[i] = Thread.ofVirtual().start(() -> {
                while (!stop.get()) sendOne(desk);
            });
        int before = told.size();
        for (int i = 0; i < 600 && told.size() < before + 20; i++) Thread.sleep(100);
        Thread.sleep(random.nextInt(2_500));
        desk.kill();
        stop.set(true);
        for (var sender : senders) sender.join();
    }

    /// Writes the reference down only once the answer has come.
    private void sendOne(RunningDesk desk) {
        var key = "key-" + keys.incrementAndGet();
        try {
            var reference = send(desk, key);
            if (reference != null) told.put(key, reference);
        } catch (IOException killed) {
            // no answer, no promise
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private @org.jspecify.annotations.Nullable String send(RunningDesk desk, String key)
            throws IOException, InterruptedException {
        var body =
                "{\"contact\":{\"firstName\":\"Denise\",\"email\":\"%s@example.com\"},\"message\":\"Please call me, %s\"}"
                        .formatted(key, key);
        var request = HttpRequest.newBuilder(URI.create(desk.url() + "/api/intake/v1/submissions"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
        var answer = http.send(request.build(), BodyHandlers.ofString());
        return answer.statusCode() == 201
                ? JSON.readTree(answer.body()).get("reference").stringValue()
                : null;
    }

    private void compareWithTheDisk(RunningDesk desk) throws SQLException {
        var stored = new HashMap<String, String>();
        try (var connection = open(desk);
                var rows = connection
                        .createStatement()
                        .executeQuery("select idempotency_key, reference from submission")) {
            while (rows.next())
                assertThat(stored.put(rows.getString(1), rows.getString(2))).isNull();
        }
        assertThat(stored).containsAllEntriesOf(told);
    }

    /// A key sent again after the restart gets the answer of before.
    private void replaySome(RunningDesk desk) throws IOException, InterruptedException {
        int left = 20;
        for (var entry : told.entrySet()) {
            if (left-- == 0) return;
            assertThat(send(desk, entry.getKey())).isEqualTo(entry.getValue());
        }
    }

    /// The worker goes on where it was killed; nothing becomes two families or none.
    private void allAreUnderstood(RunningDesk desk) throws Exception {
        Thread.sleep(5_000);
        desk.kill();
        compareWithTheDisk(desk);
        long cases = count(desk, "select count(distinct case_id) from submission where case_id is not null");
        long understood = count(desk, "select count(*) from submission where state in ('understood', 'joined')");
        long opened = count(desk, "select count(*) from case_file");
        assertThat(opened).isEqualTo(cases);
        assertThat(understood).isPositive();
    }

    private static long count(RunningDesk desk, String sql) throws SQLException {
        try (var connection = open(desk);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static java.sql.Connection open(RunningDesk desk) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + desk.data().resolve("desk")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "desk",
                "");
    }
}
