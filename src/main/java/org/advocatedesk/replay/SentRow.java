package org.advocatedesk.replay;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/// One row of the file: when and on which channel it came, and its body exactly as it stands in the line.
@SuppressWarnings("ArrayRecordComponent") // never compared
record SentRow(String id, Optional<Instant> receivedAt, String channel, byte[] body) {

    static SentRow of(JsonLines.Line line) {
        var channel = line.object().path("channel").asString("").strip().toLowerCase(Locale.ROOT);
        return new SentRow(
                line.id(),
                moment(line.object().path("receivedAt").asString("")),
                channel.matches("[a-z][a-z_]{1,29}") ? channel : "web_form",
                payload(line.text()).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Instant> moment(String typed) {
        try {
            return typed.isBlank()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(typed.strip()).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /// Cut out of the line, so that numbers, escapes and repeated names arrive as they were written; empty where the
    /// row has none.
    private static String payload(String line) {
        try (var parser = JsonLines.JSON.createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = parser.currentName().equals("payload");
                parser.nextToken();
                int from = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                parser.finishToken();
                if (found)
                    return line.substring(from, (int) parser.currentLocation().getCharOffset());
            }
            return "";
        }
    }
}
