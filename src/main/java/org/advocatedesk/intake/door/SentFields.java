package org.advocatedesk.intake.door;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What was sent, asked by dotted name, whether it came as JSON or from a plain HTML form. Unknown names are never
/// asked for and bind to nothing.
public final class SentFields {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data";

    private final @Nullable JsonNode json;
    private final Map<String, String> form;

    private SentFields(@Nullable JsonNode json, Map<String, String> form) {
        this.json = json;
        this.form = form;
    }

    /// It cannot be parsed; the message says why without repeating what was sent.
    public static final class Unparseable extends Exception {
        Unparseable(String why) {
            super(why);
        }
    }

    public static SentFields parse(byte[] raw, String contentType) throws Unparseable {
        if (contentType.regionMatches(true, 0, FORM, 0, FORM.length()))
            return new SentFields(null, formFields(new String(raw, StandardCharsets.UTF_8)));
        if (contentType.regionMatches(true, 0, PARTS, 0, PARTS.length()))
            return new SentFields(null, MultipartForm.fields(raw, contentType));
        return new SentFields(jsonObject(raw), Map.of());
    }

    /// The same under other names, as a mapping has it.
    public static SentFields of(Map<String, String> fields) {
        return new SentFields(null, fields);
    }

    /// All that was sent, by the sender's own names, in their order.
    public Map<String, String> flat() {
        return json == null ? FlatFields.of(form) : FlatFields.of(json);
    }

    private static JsonNode jsonObject(byte[] raw) throws Unparseable {
        try {
            var root = JSON.readTree(raw);
            if (root != null && root.isObject()) return root;
        } catch (JacksonException notJson) {
            throw new Unparseable("It is not JSON that can be read.");
        }
        throw new Unparseable("It is not a JSON object.");
    }

    private static Map<String, String> formFields(String body) throws Unparseable {
        var fields = new LinkedHashMap<String, String>();
        try {
            for (var pair : body.split("&")) {
                int equals = pair.indexOf('=');
                var name = URLDecoder.decode(equals < 0 ? pair : pair.substring(0, equals), StandardCharsets.UTF_8);
                var value = equals < 0 ? "" : URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
                if (!name.isBlank()) fields.merge(name, value, (one, other) -> one + ", " + other);
            }
        } catch (IllegalArgumentException badEscape) {
            throw new Unparseable("It is not a form that can be read.");
        }
        if (fields.isEmpty()) throw new Unparseable("It is empty.");
        return fields;
    }

    /// The words under a name, cleaned of what no screen or database can hold; blank where there are none.
    public String text(String path) {
        if (json == null) return Clean.text(form.getOrDefault(path, ""));
        JsonNode node = json;
        for (var part : path.split("\\.")) node = node.path(part);
        return Clean.text(words(node));
    }

    /// Yes, no or not said.
    public @Nullable Boolean yesOrNo(String path) {
        return switch (text(path).toLowerCase(java.util.Locale.ROOT)) {
            case "true", "yes", "on", "1" -> true;
            case "false", "no", "off", "0" -> false;
            default -> null;
        };
    }

    /// Nothing to answer to: no number, no addresses, no words.
    public boolean saysNothing() {
        return text("contact.phone").isBlank()
                && text("contact.email").isBlank()
                && text("message").isBlank()
                && text("address").isBlank()
                && form.entrySet().stream()
                        .noneMatch(field -> field.getKey().startsWith("address.")
                                && !field.getValue().isBlank());
    }

    private static String words(JsonNode node) {
        if (node.isString()) return node.stringValue();
        if (node.isNumber() || node.isBoolean()) return node.asString();
        if (!node.isContainer()) return "";
        var words = new StringBuilder();
        node.forEach(child -> {
            var text = child.isContainer() ? "" : words(child);
            if (!text.isBlank()) words.append(words.isEmpty() ? "" : ", ").append(text);
        });
        return words.toString();
    }
}
