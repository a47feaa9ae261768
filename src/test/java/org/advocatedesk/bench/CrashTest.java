package org.advocatedesk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.advocatedesk.bench.FirstRows.Person;
import tools.jackson.databind.json.JsonMapper;

/// `./desk crashtest`: kills the packaged desk at random moments while families write and advocates take, and compares
/// what each was told with what is on the disk.
public final class CrashTest {
    private static final Path FOLDER = Path.of("target", "bench", "crash");
    private static final int FAMILIES = 2_000, SENDERS = 6, TAKERS = 3;
    private static final Pattern CHOSEN = Pattern.compile("family=([0-9a-f-]{36})");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BenchDatabase database;
    private final DeskProcess desk;
    private final FirstRows people;
    private final Ledger ledger = new Ledger();
    private final AtomicInteger keys = new AtomicInteger();
    private final Random random = new Random();
    private final AtomicBoolean stop = new AtomicBoolean();

    private CrashTest(BenchDatabase database, DeskProcess desk, FirstRows people) {
        this.database = database;
        this.desk = desk;
        this.people = people;
    }

    public static void main(String... args) throws Exception {
        Locale.setDefault(Locale.US);
        int kills = 20;
        var db = Options.Kind.H2;
        for (int i = 0; i + 1 < args.length; i += 2) {
            if (args[i].equals("--kills")) kills = Integer.parseInt(args[i + 1]);
            if (args[i].equals("--db")) db = Options.Kind.valueOf(args[i + 1].toUpperCase(Locale.ROOT));
        }
        System.exit(run(db, kills) ? 0 : 1);
    }

    private static boolean run(Options.Kind db, int kills) throws Exception {
        var folder = Bench.fresh(FOLDER);
        try (var database = BenchDatabase.begin(db, folder);
                var desk = new DeskProcess(folder, Stage.freePort(), database.environment())) {
            desk.start();
            desk.stop();
            FirstRows people;
            try (var connection = database.connect()) {
                people = FirstRows.write(connection);
            }
            new Fill(database, db, FAMILIES).run(people);
            return new CrashTest(database, desk, people).killed(kills);
        }
    }

    private boolean killed(int kills) throws IOException, InterruptedException, SQLException {
        for (int kill = 1; kill <= kills; kill++) {
            desk.start();
            underLoad();
            if (!isAllWell("kill " + kill)) return false;
        }
        desk.start();
        Quiet.await(desk.pid());
        desk.stop();
        return isAllWell("all work caught up") && nothingWaits();
    }

    private void underLoad() throws InterruptedException {
        stop.set(false);
        int before = ledger.references.size(), takenBefore = ledger.owners.size();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < SENDERS; i++)
            threads.add(Thread.ofPlatform().daemon().start(this::send));
        for (int i = 0; i < TAKERS; i++) {
            var person = people.advocates().get(i);
            threads.add(Thread.ofPlatform().daemon().start(() -> take(person)));
        }
        for (int i = 0; i < 600 && (ledger.references.size() < before + 20 || ledger.owners.size() == takenBefore); i++)
            Thread.sleep(50);
        Thread.sleep(random.nextInt(2_500));
        desk.kill();
        stop.set(true);
        for (var thread : threads) thread.join();
    }

    /// Writes the reference down only once the answer has come.
    private void send() {
        try (var wire = desk.wire()) {
            while (!stop.get()) {
                var key = "crash-" + keys.incrementAndGet();
                var body =
                        "{\"contact\":{\"firstName\":\"Denise\",\"email\":\"%s@example.com\"},\"message\":\"Please write to me, %s\"}"
                                .formatted(key, key);
                var answer = wire.post(
                        IntakeLoad.ADDRESS,
                        body.getBytes(StandardCharsets.UTF_8),
                        "Content-Type: application/json",
                        "Idempotency-Key: " + key);
                if (answer.status() == 201)
                    ledger.references.put(
                            key, JSON.readTree(answer.body()).path("reference").asString(""));
            }
        } catch (IOException killed) {
            Thread.onSpinWait(); // no answer, no promise
        }
    }

    private void take(Person person) {
        try (var session = SignedIn.as(desk, person.username(), people.password())) {
            var tab = session.open("queue", "");
            tab.confirm();
            while (!stop.get()) {
                tab.click(tab.node("aria-label", "Take the best for me"));
                var chosen = CHOSEN.matcher(tab.lastAnswer().path("execute").toString());
                if (chosen.find()) ledger.owners.put(UUID.fromString(chosen.group(1)), person.id());
                tab.confirm();
                Thread.sleep(20);
            }
        } catch (IOException killed) {
            Thread.onSpinWait(); // no answer, no promise
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isAllWell(String when) throws SQLException {
        List<String> wrong;
        try (var connection = database.connect()) {
            wrong = ledger.compare(connection);
        }
        Results.say("%s: %,d acknowledged, %,d taken, %s"
                .formatted(
                        when,
                        ledger.references.size(),
                        ledger.owners.size(),
                        wrong.isEmpty() ? "all there once" : "NOT ALL WELL"));
        wrong.stream().limit(20).forEach(Results::say);
        return wrong.isEmpty();
    }

    private boolean nothingWaits() throws SQLException {
        try (var connection = database.connect()) {
            long waiting = Ledger.count(connection, "select count(*) from submission where state = 'received'");
            Results.say(waiting + " still to be understood");
            return waiting == 0;
        }
    }
}
