package org.advocatedesk.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.advocatedesk.bench.Options.Part;

/// One fresh desk with its database, and what is measured on it in turn.
final class Stage implements AutoCloseable {
    private static final int STARTS = 3;

    private final Options options;
    private final Results results;
    private final BenchDatabase database;
    private final DeskProcess desk;
    private final FirstRows people;
    private final Plan plan;

    private Stage(
            Options options, Results results, BenchDatabase database, DeskProcess desk, FirstRows people, Plan plan) {
        this.options = options;
        this.results = results;
        this.database = database;
        this.desk = desk;
        this.people = people;
        this.plan = plan;
    }

    /// A desk that has its people and families, and is stopped.
    static Stage filled(Options options, Path folder, Results results) throws Exception {
        var database = BenchDatabase.begin(options.db(), folder);
        var desk = new DeskProcess(folder, freePort(), database.environment());
        try {
            return fill(options, results, database, desk);
        } catch (Exception broken) {
            desk.close();
            database.close();
            throw broken;
        }
    }

    private static Stage fill(Options options, Results results, BenchDatabase database, DeskProcess desk)
            throws Exception {
        results.about("database", database.name());
        results.add(Figure.said("start", "first start, on an empty database", seconds(desk.start()), "s"));
        desk.stop();
        FirstRows people;
        try (var connection = database.connect()) {
            people = FirstRows.write(connection);
        }
        long from = System.nanoTime();
        var plan = new Fill(database, options.db(), options.rows()).run(people);
        results.add(Figure.atMost(
                "fill", "%,d families".formatted(options.rows()), (System.nanoTime() - from) / 1e9, "s", null, 600));
        results.add(Figure.said("fill", "size of the database", database.size() / 1e6, "MB"));
        results.about(
                "families",
                "%,d, of them open %,d, without an owner %,d"
                        .formatted(options.rows(), plan.openFamilies, plan.unowned));
        return new Stage(options, results, database, desk, people, plan);
    }

    private Samples samples() throws SQLException {
        try (var connection = database.connect()) {
            return Samples.read(connection, plan);
        }
    }

    /// The screens alone, to compare with.
    Map<String, Timings> screens() throws Exception {
        var samples = samples();
        desk.start();
        Quiet.await(desk.pid());
        var measured = new Screens(desk, people, samples).measure();
        desk.stop();
        return measured;
    }

    void measure(Map<String, Timings> small) throws Exception {
        var samples = samples();
        if (options.has(Part.SCREENS) || options.has(Part.TAKE) || options.has(Part.ARRIVAL)) work(samples, small);
        if (options.has(Part.MEMORY)) memory();
        if (options.has(Part.START)) start();
        if (options.has(Part.INTAKE)) intake();
    }

    private void work(Samples samples, Map<String, Timings> small) throws Exception {
        var bare = options.has(Part.SCREENS) ? BareQueries.measure(database, samples) : Map.<String, Timings>of();
        desk.start();
        results.add(Figure.said("start", "search index built and queue ranked, after", Quiet.await(desk.pid()), "s"));
        if (options.has(Part.SCREENS))
            profiled(
                    "screens",
                    () -> Screens.report(results, new Screens(desk, people, samples).measure(), bare, small));
        if (options.has(Part.TAKE)) profiled("take", () -> new TakingNext(desk, people).measure(results));
        if (options.has(Part.ARRIVAL)) new ArrivalToScreen(desk, people).measure(results);
        desk.stop();
        if (options.has(Part.TAKE)) TakingNext.noDoubles(results, database);
    }

    private void memory() throws IOException, InterruptedException {
        desk.start();
        Quiet.await(desk.pid());
        var memory = new Memory(desk, people);
        memory.idle(results);
        memory.sessions(results);
        desk.stop();
    }

    private void start() throws IOException, InterruptedException {
        var seconds = new ArrayList<Double>();
        for (int i = 0; i < STARTS; i++) {
            seconds.add(seconds(desk.start()));
            desk.stop();
        }
        seconds.sort(null);
        results.add(Figure.atMost("start", "warm, to ready", seconds.get(STARTS / 2), "s", null, 5));
        results.add(Figure.said("start", "  the packaged jar", size(Path.of("target", "advocate-desk.jar")), "MB"));
        results.add(
                Figure.said("start", "  laid out, with all that is beside it", size(Path.of("target", "app")), "MB"));
    }

    private void intake() throws Exception {
        var bare = BareCommits.measure(database);
        desk.start();
        Quiet.await(desk.pid());
        profiled("intake", () -> new IntakeLoad(desk).measure(results, bare));
        desk.stop();
    }

    /// Something worth a profile.
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private void profiled(String what, Work work) throws Exception {
        var profile = new Profile(desk);
        if (options.profile()) profile.begin();
        work.run();
        if (options.profile()) profile.end(what);
    }

    private static double size(Path path) throws IOException {
        try (var files = Files.walk(path)) {
            return files.mapToLong(file ->
                                    file.toFile().isFile() ? file.toFile().length() : 0)
                            .sum()
                    / 1e6;
        }
    }

    private static double seconds(Duration length) {
        return length.toMillis() / 1e3;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        desk.close();
        database.close();
    }
}
