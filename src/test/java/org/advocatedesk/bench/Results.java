package org.advocatedesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Everything one run measured, as a table for people and as JSON.
final class Results {
    private static final String LINE = "%-9s %-46s %10s %-5s %10s %6s  %-28s %s%n";

    private final Map<String, Object> about = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    void about(String what, Object value) {
        about.put(what, value);
    }

    void add(Figure figure) {
        figures.add(figure);
        say(line(figure).stripTrailing());
    }

    static void say(String words) {
        System.out.println(words);
    }

    String table() {
        var table = new StringBuilder("\n");
        about.forEach((what, value) -> table.append("%-14s %s%n".formatted(what, value)));
        table.append("\n").append(LINE.formatted("part", "figure", "value", "", "bare", "ratio", "to reach", "met"));
        figures.forEach(figure -> table.append(line(figure)));
        return table.toString();
    }

    private static String line(Figure f) {
        var ratio = f.ratio();
        return LINE.formatted(
                f.part(),
                f.name(),
                Figure.plain(f.value()),
                f.unit(),
                f.bare() == null ? "" : Figure.plain(f.bare()),
                ratio == null ? "" : "%.2f".formatted(ratio),
                f.bar(),
                f.met() == null ? "" : f.met() ? "yes" : "NO");
    }

    void write(Path file) throws IOException {
        var whole = new LinkedHashMap<String, Object>(about);
        whole.put("figures", figures);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(whole));
    }
}
