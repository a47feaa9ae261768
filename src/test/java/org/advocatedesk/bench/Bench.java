package org.advocatedesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.advocatedesk.bench.Options.Part;

/// Measures the packaged desk on a fresh database and says what it found; ends by itself in any case.
public final class Bench {
    private static final Path FOLDER = Path.of("target", "bench");
    private static final int LONGEST_MINUTES = 75, SMALL = 10_000;

    private Bench() {}

    public static void main(String... args) throws Exception {
        Locale.setDefault(Locale.US);
        var options = options(args);
        stopInTheEnd();
        var results = new Results();
        results.about("measured", Instant.now().toString());
        results.about("machine", Machine.described());
        results.about("load before", Machine.load());
        try {
            run(options, results);
        } finally {
            results.about("load after", Machine.load());
            say(options, results);
        }
        System.exit(0);
    }

    /// The same screens on a small desk first, for comparison.
    private static void run(Options options, Results results) throws Exception {
        Map<String, Timings> small = Map.of();
        if (options.rows() > SMALL && options.has(Part.SCREENS))
            try (var stage = Stage.filled(options.of(SMALL), fresh(FOLDER.resolve("run")), new Results())) {
                small = stage.screens();
            }
        try (var stage = Stage.filled(options, fresh(FOLDER.resolve("run")), results)) {
            stage.measure(small);
        }
    }

    private static Options options(String... args) {
        try {
            return Options.read(args);
        } catch (IllegalArgumentException notUnderstood) {
            System.err.println("desk: " + notUnderstood.getMessage());
            System.exit(2);
            throw notUnderstood;
        }
    }

    /// Whatever hangs: a run has an end, and its processes end with it.
    private static void stopInTheEnd() {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(LONGEST_MINUTES * 60_000L);
                System.err.println("desk: stopped after " + LONGEST_MINUTES + " minutes");
                System.exit(3);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void say(Options options, Results results) throws IOException {
        var file = FOLDER.resolve(options.db().name().toLowerCase(Locale.ROOT) + "-" + options.rows() + ".json");
        results.write(file);
        Results.say(results.table());
        Results.say("Written to " + file);
    }

    static Path fresh(Path folder) throws IOException {
        if (Files.exists(folder))
            try (var all = Files.walk(folder)) {
                for (var old : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(old);
            }
        return Files.createDirectories(folder);
    }
}
