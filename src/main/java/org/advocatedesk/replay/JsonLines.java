package org.advocatedesk.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file with one JSON object a line, each with an id. Blank lines, a byte order mark and Windows line ends do not
/// count; a line that cannot be used is told by its number.
record JsonLines(List<Line> lines, List<String> problems) {
    static final JsonMapper JSON = JsonMapper.builder().build();

    /// An object, the text it was read from and where that stands.
    record Line(int number, String id, JsonNode object, String text) {}

    static JsonLines of(Path file) {
        var lines = new ArrayList<Line>();
        var problems = new ArrayList<String>();
        var seen = new HashMap<String, Integer>();
        int number = 0;
        for (var text : text(file).split("\r\n|\n|\r", -1)) {
            number++;
            if (text.isBlank()) continue;
            var line = line(number, text);
            var where = file + ":" + number + ": ";
            if (line.isEmpty()) problems.add(where + "this is not a JSON object");
            else if (line.get().id().isBlank()) problems.add(where + "it has no id");
            else if (seen.containsKey(line.get().id()))
                problems.add(
                        where + "its id stands in line " + seen.get(line.get().id()) + " already");
            else {
                seen.put(line.get().id(), number);
                lines.add(line.get());
            }
        }
        return new JsonLines(List.copyOf(lines), List.copyOf(problems));
    }

    /// By id, for files in which every line must be good.
    static Map<String, JsonNode> byId(Path file) {
        var read = of(file);
        if (!read.problems.isEmpty()) throw new Unusable(String.join("\n", read.problems));
        return byId(read.lines.stream().map(Line::object).toList());
    }

    static Map<String, JsonNode> byId(List<JsonNode> rows) {
        var found = new java.util.LinkedHashMap<String, JsonNode>();
        rows.forEach(row -> found.put(row.path("id").asString(""), row));
        return found;
    }

    private static Optional<Line> line(int number, String text) {
        try {
            var object = JSON.readTree(text);
            if (object == null || !object.isObject()) return Optional.empty();
            return Optional.of(new Line(number, object.path("id").asString(""), object, text));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static String text(Path file) {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (IOException unreadable) {
            throw new Unusable(file + " cannot be read");
        }
    }
}
