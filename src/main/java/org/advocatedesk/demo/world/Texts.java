package org.advocatedesk.demo.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/// Reads the written material of the demonstration, plain text that anybody may edit.
final class Texts {
    private Texts() {}

    /// `# title`, then lines until the next title; blank lines do not count.
    static Map<String, List<String>> sections(String resource) {
        var sections = new LinkedHashMap<String, List<String>>();
        List<String> current = new ArrayList<>();
        for (var line : lines(resource)) {
            if (line.startsWith("# ")) sections.put(line.substring(2), current = new ArrayList<>());
            else current.add(line);
        }
        return sections;
    }

    /// Lists under titles, separated by semicolons.
    static Map<String, List<String>> lists(String resource) {
        var lists = new LinkedHashMap<String, List<String>>();
        sections(resource).forEach((title, lines) -> lists.put(title, split(String.join("; ", lines), ";")));
        return lists;
    }

    /// A table with one heading line and cells between bars.
    static List<List<String>> rows(String resource) {
        return lines(resource).stream()
                .filter(line -> !line.startsWith("# "))
                .map(line -> split(line, "\\|"))
                .toList();
    }

    private static List<String> split(String line, String by) {
        return Arrays.stream(line.split(by)).map(String::strip).toList();
    }

    private static List<String> lines(String resource) {
        try {
            return new ClassPathResource("demo/world/" + resource)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
