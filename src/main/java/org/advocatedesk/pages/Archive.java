package org.advocatedesk.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.advocatedesk.shared.Refusal;

/// What somebody handed over to be imported: one file, or a zip of many; nothing of it is ever written to disk.
public final class Archive {
    private static final int MOST_FILES = 5_000;
    private static final int LARGEST_FILE = 5 * 1024 * 1024;
    private static final long LARGEST = 100L * 1024 * 1024;

    private Archive() {}

    /// Refuses a zip that cannot be read or unpacks to far too much.
    public static List<PageFile> files(String name, byte[] bytes) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".zip")) return List.of(new PageFile(name, bytes));
        var files = new ArrayList<PageFile>();
        long left = LARGEST;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) continue;
                var file = zip.readNBytes(LARGEST_FILE + 1);
                left -= file.length;
                if (left < 0 || files.size() >= MOST_FILES)
                    throw new Refusal("The zip holds more than can be brought in at once. Split it.");
                if (file.length <= LARGEST_FILE) files.add(new PageFile(entry.getName(), file));
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("The zip cannot be read. Pack it again, then try once more.");
        }
        if (files.isEmpty()) throw new Refusal("There is no file in this zip.");
        return files;
    }
}
