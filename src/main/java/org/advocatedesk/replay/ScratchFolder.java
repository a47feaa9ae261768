package org.advocatedesk.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/// Where the scratch desk keeps its data: a new folder that is gone afterwards, or an empty one that was named and
/// stays.
final class ScratchFolder implements AutoCloseable {
    private final Path folder;
    private final boolean ours;

    private ScratchFolder(Path folder, boolean ours) {
        this.folder = folder;
        this.ours = ours;
    }

    static ScratchFolder of(Optional<Path> named) {
        try {
            if (named.isEmpty()) return new ScratchFolder(Files.createTempDirectory("desk-replay-"), true);
            return new ScratchFolder(empty(named.get()), false);
        } catch (IOException closed) {
            throw new Unusable("no folder for the scratch desk can be made: " + closed.getMessage());
        }
    }

    private static Path empty(Path named) throws IOException {
        if (Files.exists(named) && !Files.isDirectory(named)) throw new Unusable(named + " is no folder");
        Files.createDirectories(named);
        try (var inside = Files.list(named)) {
            if (inside.findAny().isPresent())
                throw new Unusable(named + " is not empty: replay never touches a desk that has data");
        }
        return named.toAbsolutePath();
    }

    Path path() {
        return folder;
    }

    @Override
    public void close() {
        if (!ours || !Files.exists(folder)) return;
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }
}
