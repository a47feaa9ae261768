package org.advocatedesk.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import tools.jackson.databind.JsonNode;

/// `./desk replay`: what the desk would have made of a file of submissions, had it been there.
public final class Replay {
    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(3);
    private static final Instant WHERE_NONE_SAYS_WHEN = Instant.parse("2026-01-01T12:00:00Z");

    private final Class<?> product;
    private final PrintStream out;
    private final PrintStream said;

    Replay(Class<?> product, PrintStream out, PrintStream said) {
        this.product = product;
        this.out = out;
        this.said = said;
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] typed) throws Exception {
        var product = Class.forName("org.advocatedesk.DeskApplication");
        System.exit(new Replay(product, System.out, System.err).run(typed));
    }

    /// 0 where every line was played, else 1.
    int run(String... typed) throws InterruptedException {
        try {
            var given = Given.read(typed);
            var labels = given.labels().map(JsonLines::byId);
            var read = JsonLines.of(given.file());
            read.problems().forEach(this::say);
            var rows = read.lines().stream().map(SentRow::of).toList();
            var lines = play(given, rows);
            Files.writeString(given.out(), lines.stream().collect(Collectors.joining("\n", "", "\n")));
            say(lines.size() + " lines are in " + given.out());
            labels.ifPresent(gold -> new Scores(gold, JsonLines.byId(parsed(lines))).print(out));
            return read.problems().isEmpty() ? 0 : 1;
        } catch (Unusable unusable) {
            say(String.valueOf(unusable.getMessage()));
        } catch (IOException broken) {
            say("it broke off: " + broken);
        }
        return 1;
    }

    private List<String> play(Given given, List<SentRow> rows) throws IOException, InterruptedException {
        say("starting an empty desk");
        var beginning = rows.stream().flatMap(row -> row.receivedAt().stream()).min(Comparator.naturalOrder());
        try (var folder = ScratchFolder.of(given.data())) {
            SpringApplication.getShutdownHandlers().add(folder::close); // also where somebody presses Ctrl-C
            try (var desk = ScratchDesk.start(product, folder.path(), beginning.orElse(WHERE_NONE_SAYS_WHEN))) {
                say(desk.bringIn(given.pages()) + " pages brought in; " + rows.size() + " rows to send");
                return play(desk, rows);
            }
        }
    }

    private List<String> play(ScratchDesk desk, List<SentRow> rows) throws IOException, InterruptedException {
        var channels = rows.stream().map(SentRow::channel).distinct().toList();
        var play = new Play(desk, desk.sources(channels), desk.readingToken());
        play.send(inOrder(rows), everyFewSeconds("sent", rows.size()));
        play.awaitTheRest();
        var outcome = new Outcome();
        var progress = everyFewSeconds("read back", rows.size());
        for (int i = 0; i < rows.size(); i++) {
            var id = rows.get(i).id();
            play.answer(id).ifPresent(answer -> outcome.add(id, answer));
            progress.accept(i + 1);
        }
        var lines = new ArrayList<String>();
        for (var row : rows)
            lines.add(JsonLines.JSON.writeValueAsString(
                    outcome.line(row.id(), play.refusals().get(row.id()))));
        return lines;
    }

    /// As they were received; a row that does not say when comes behind the one before it.
    private static List<SentRow> inOrder(List<SentRow> rows) {
        var order = new ArrayList<SentRow>();
        Instant last = Instant.MIN;
        for (var row : rows) {
            last = row.receivedAt().orElse(last);
            order.add(new SentRow(row.id(), java.util.Optional.of(last), row.channel(), row.body()));
        }
        order.sort(Comparator.comparing(row -> row.receivedAt().orElseThrow()));
        return order.stream()
                .map(row -> row.receivedAt().orElseThrow().equals(Instant.MIN)
                        ? new SentRow(row.id(), java.util.Optional.empty(), row.channel(), row.body())
                        : row)
                .toList();
    }

    private Consumer<Integer> everyFewSeconds(String done, int of) {
        long[] last = {System.nanoTime()};
        return so -> {
            if (System.nanoTime() - last[0] < BETWEEN_WORDS.toNanos()) return;
            last[0] = System.nanoTime();
            say(so + " of " + of + " rows " + done);
        };
    }

    private static List<JsonNode> parsed(List<String> lines) {
        return lines.stream().map(JsonLines.JSON::readTree).toList();
    }

    private void say(String words) {
        words.lines().forEach(line -> said.println("desk: " + line));
        said.flush();
    }
}
