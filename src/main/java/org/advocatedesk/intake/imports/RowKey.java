package org.advocatedesk.intake.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.advocatedesk.intake.mapping.Mapping;

/// By what the same row is known when it comes again: what stands in it, whatever the order of its columns, without
/// those that are left out.
final class RowKey {
    private RowKey() {}

    static String of(Map<String, String> cells, Mapping mapping) {
        var said = new TreeMap<String, String>();
        cells.forEach((name, words) -> {
            var plain = words.replaceAll("\\s+", " ").strip();
            if (!plain.isEmpty() && !mapping.leftOut().contains(name)) said.put(name.toLowerCase(Locale.ROOT), plain);
        });
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
