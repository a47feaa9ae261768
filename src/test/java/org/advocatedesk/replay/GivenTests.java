package org.advocatedesk.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenTests {
    @TempDir
    Path folder;

    @Test
    void wrongCommandsAreRefusedWithWordsBeforeAnythingStarts() throws Exception {
        var file = Files.writeString(folder.resolve("in.jsonl"), "{\"id\":\"1\"}");
        var out = folder.resolve("out.jsonl").toString();
        var pages = folder.toString();
        assertThat(said()).contains("name the file to play");
        assertThat(said(file.toString(), out)).contains("name the file to play");
        assertThat(said(file.toString(), out, "--pages")).contains("--pages needs a value");
        assertThat(said(file.toString(), out, "--pages", pages, "--fast")).contains("unknown option --fast");
        assertThat(said("nowhere.jsonl", out, "--pages", pages)).contains("there is no file nowhere.jsonl");
        assertThat(said(file.toString(), out, "--pages", "nowhere")).contains("there is no folder nowhere");
        assertThat(said(file.toString(), "nowhere/out.jsonl", "--pages", pages)).contains("cannot be written");
        assertThat(said(file.toString(), file.toString(), "--pages", pages)).contains("name another file");
        assertThat(said(file.toString(), out, "--pages", pages, "--labels", "none.jsonl"))
                .contains("there is no file none.jsonl");
        assertThat(Files.exists(Path.of(out))).isFalse();
    }

    @Test
    void aFolderWithDataIsNeverPlayedOn() throws IOException {
        Files.writeString(folder.resolve("desk.mv.db"), "families");
        assertThatThrownBy(() -> ScratchFolder.of(Optional.of(folder)))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("is not empty");
        assertThat(folder.resolve("desk.mv.db")).hasContent("families");
    }

    @Test
    void aNamedEmptyFolderStaysAndOurOwnIsGoneAfterwards() throws IOException {
        var named = ScratchFolder.of(Optional.of(folder.resolve("new")));
        named.close();
        assertThat(named.path()).exists();
        var ours = ScratchFolder.of(Optional.empty());
        Files.writeString(ours.path().resolve("desk.mv.db"), "x");
        ours.close();
        ours.close();
        assertThat(ours.path()).doesNotExist();
    }

    @Test
    void blankLinesMarksAndLineEndsDoNotCountAndBadLinesAreToldByNumber() throws IOException {
        var file = Files.writeString(
                folder.resolve("messy.jsonl"),
                "\ufeff{\"id\":\"a\"}\r\n\r\n{\"id\":\"b\"\n[1]\n{\"x\":1}\n{\"id\":\"a\"}\n  \n{\"id\":\"c\"}");
        var read = JsonLines.of(file);
        assertThat(read.lines()).extracting(JsonLines.Line::id).containsExactly("a", "c");
        assertThat(read.problems())
                .containsExactly(
                        file + ":3: this is not a JSON object",
                        file + ":4: this is not a JSON object",
                        file + ":5: it has no id",
                        file + ":6: its id stands in line 1 already");
    }

    @Test
    void theBodyIsSentExactlyAsItStandsInTheLine() throws IOException {
        var body = "{ \"message\" : \"Se\\u00e1n \\ud800 1.10\", \"n\": 1.10, \"n\": 2 }";
        var row = row("{\"id\":\"a\", \"channel\":\"chat\",\"payload\":" + body
                + " ,\"receivedAt\":\"2026-02-02T03:14:15Z\"}");
        assertThat(new String(row.body(), StandardCharsets.UTF_8)).isEqualTo(body);
        assertThat(row.channel()).isEqualTo("chat");
        assertThat(row.receivedAt()).contains(Instant.parse("2026-02-02T03:14:15Z"));
    }

    @Test
    void aRowMayLackAnythingButItsId() throws IOException {
        var row = row("{\"id\":\"a\",\"channel\":\"<x>\",\"receivedAt\":\"soon\"}");
        assertThat(row.body()).isEmpty();
        assertThat(row.channel()).isEqualTo("web_form");
        assertThat(row.receivedAt()).isEmpty();
    }

    private SentRow row(String line) throws IOException {
        return SentRow.of(JsonLines.of(Files.writeString(folder.resolve("one.jsonl"), line))
                .lines()
                .getFirst());
    }

    private static String said(String... typed) throws InterruptedException {
        var words = new ByteArrayOutputStream();
        var print = new PrintStream(words, true, StandardCharsets.UTF_8);
        assertThat(new Replay(Object.class, print, print).run(typed)).isEqualTo(1);
        return words.toString(StandardCharsets.UTF_8);
    }
}
