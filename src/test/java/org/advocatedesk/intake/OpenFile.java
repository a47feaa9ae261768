package org.advocatedesk.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The 120 messy submissions of families, firms and machines, and what people said of each.
final class OpenFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OpenFile() {}

    static List<JsonNode> submissions() {
        return lines("intake/submissions-open.jsonl");
    }

    static List<JsonNode> labels() {
        return lines("intake/labels-open.jsonl");
    }

    static byte[] payload(JsonNode row) {
        return JSON.writeValueAsBytes(row.get("payload"));
    }

    private static List<JsonNode> lines(String path) {
        try {
            return new ClassPathResource(path)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(JSON::readTree)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
