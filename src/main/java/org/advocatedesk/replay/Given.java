package org.advocatedesk.replay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was typed behind the command, checked before anything starts.
record Given(Path file, Path out, Path pages, Optional<Path> labels, Optional<Path> data) {
    static final String USAGE = "./desk replay FILE.jsonl OUT.jsonl --pages DIR [--labels FILE] [--data EMPTY_DIR]";

    static Given read(String... typed) {
        var files = new ArrayList<Path>();
        Path pages = null, labels = null, data = null;
        for (int i = 0; i < typed.length; i++) {
            switch (typed[i]) {
                case "--pages" -> pages = value(typed, i++);
                case "--labels" -> labels = value(typed, i++);
                case "--data" -> data = value(typed, i++);
                default -> {
                    if (typed[i].startsWith("-")) throw new Unusable("unknown option " + typed[i] + "\n" + USAGE);
                    files.add(Path.of(typed[i]));
                }
            }
        }
        if (files.size() != 2 || pages == null)
            throw new Unusable("name the file to play, the file to write and the folder of pages\n" + USAGE);
        return new Given(files.getFirst(), files.getLast(), pages, Optional.ofNullable(labels), given(data)).checked();
    }

    private static Optional<Path> given(@Nullable Path data) {
        return Optional.ofNullable(data);
    }

    private static Path value(String[] typed, int at) {
        if (at + 1 >= typed.length || typed[at + 1].startsWith("--"))
            throw new Unusable(typed[at] + " needs a value\n" + USAGE);
        return Path.of(typed[at + 1]);
    }

    private Given checked() {
        readable(file);
        labels.ifPresent(Given::readable);
        if (!Files.isDirectory(pages)) throw new Unusable("there is no folder " + pages);
        if (Files.isDirectory(out)) throw new Unusable(out + " is a folder; name a file to write");
        var folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder))
            throw new Unusable(out + " cannot be written: there is no such folder, or it is closed to you");
        for (var source : new Path[] {file, labels.orElse(file)})
            if (out.toAbsolutePath().normalize().equals(source.toAbsolutePath().normalize()))
                throw new Unusable(out + " is read; name another file to write");
        return this;
    }

    private static void readable(Path file) {
        if (!Files.isRegularFile(file)) throw new Unusable("there is no file " + file);
        if (!Files.isReadable(file)) throw new Unusable(file + " cannot be read");
    }
}
