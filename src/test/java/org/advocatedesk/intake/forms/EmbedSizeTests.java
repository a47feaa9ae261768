package org.advocatedesk.intake.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A visitor on a slow line waits for little: all scripts of a form in one language, compressed as they are sent.
class EmbedSizeTests {
    private static final Path EMBED = Path.of("frontend", "embed");
    private static final int MOST = 15_000;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void allScriptsOfAFormTogetherStaySmall(String language) throws IOException {
        var other = "words-" + (language.equals("en") ? "es" : "en") + ".js";
        int all = 0;
        try (Stream<Path> files = Files.list(EMBED)) {
            for (var file : files.filter(file -> file.toString().endsWith(".js") && !file.endsWith(other))
                    .toList()) all += compressed(file);
        }
        assertThat(all).isBetween(5_000, MOST);
    }

    private static int compressed(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(Files.readAllBytes(file));
        }
        return bytes.size();
    }
}
