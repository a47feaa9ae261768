package org.advocatedesk.shared.durable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderInUseTests {

    @Test
    void aSecondDeskOnTheSameFolderIsToldInWords(@TempDir Path folder) throws Exception {
        var url = "jdbc:h2:file:" + folder.resolve("desk");
        DriverManager.getConnection(url).close();
        try (var held = FileChannel.open(folder.resolve("desk.mv.db"), StandardOpenOption.WRITE);
                var lock = held.lock()) {
            assertThat(lock.isValid()).isTrue();
            var words = Objects.requireNonNull(
                    new FolderInUse().analyze(new IllegalStateException("no pool", refusal(url))));
            assertThat(words.getDescription()).isEqualTo("Another desk is using this data folder.");
            assertThat(words.getAction()).contains("--data");
        }
    }

    @Test
    void anyOtherFailureIsLeftToOthers() {
        assertThat(new FolderInUse().analyze(new SQLException("broken", "HY000", 50000)))
                .isNull();
    }

    private static SQLException refusal(String url) {
        try (var second = DriverManager.getConnection(url)) {
            throw new AssertionError("the folder was opened twice: " + second);
        } catch (SQLException refused) {
            return refused;
        }
    }
}
