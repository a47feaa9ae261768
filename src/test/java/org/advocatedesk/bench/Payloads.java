package org.advocatedesk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What real forms sent, as messy as they were, from many different families.
final class Payloads {
    private static final Path SENT = Path.of("src", "test", "resources", "intake", "submissions-open.jsonl");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Payloads() {}

    /// `many` bodies; only name, number and e-mail differ between two made from the same one.
    static List<byte[]> some(int many) throws IOException {
        var sent = Files.readAllLines(SENT);
        var random = new Random(1);
        var bodies = new ArrayList<byte[]>();
        for (int i = 0; i < many; i++) bodies.add(body(sent.get(i % sent.size()), i, random));
        return bodies;
    }

    private static byte[] body(String line, int number, Random random) {
        var payload = (ObjectNode) JSON.readTree(line).get("payload");
        if (payload.get("contact") instanceof ObjectNode contact) {
            if (contact.has("lastName")) contact.put("lastName", Names.family(random));
            if (contact.has("phone")) contact.put("phone", Names.phone(random));
            if (contact.has("email")) contact.put("email", "family" + number + "@example.com");
        }
        return JSON.writeValueAsString(payload).getBytes(StandardCharsets.UTF_8);
    }
}
