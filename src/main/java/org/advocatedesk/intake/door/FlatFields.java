package org.advocatedesk.intake.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever somebody sent as one list of names and words, in their order: `visitor.name`, `answers[Phone]`,
/// `people[0].phone`.
final class FlatFields {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> NAMING = List.of("name", "key", "label", "question", "field", "title", "id");
    private static final List<String> HOLDING = List.of("value", "values", "answer", "response", "text");
    private static final List<String> SPEAKING = List.of("from", "sender", "author", "by", "role", "name", "who");
    private static final List<String> SPOKEN = List.of("text", "message", "body", "msg", "content");
    private static final Pattern PLAIN = Pattern.compile("[\\w-]+");
    private static final int DEEPEST = 12, MOST = 500;

    private final Map<String, String> fields = new LinkedHashMap<>();

    private FlatFields() {}

    static Map<String, String> of(JsonNode root) {
        var flat = new FlatFields();
        flat.object("", root, 0);
        return flat.fields;
    }

    /// A form's fields; one that holds a JSON object is opened too.
    static Map<String, String> of(Map<String, String> form) {
        var flat = new FlatFields();
        form.forEach((name, value) -> {
            var inside = json(value);
            if (inside == null) flat.put(name, value);
            else flat.object(name, inside, 0);
        });
        return flat.fields;
    }

    private static @Nullable JsonNode json(String value) {
        if (!value.startsWith("{") || !value.stripTrailing().endsWith("}")) return null;
        try {
            var node = JSON.readTree(value);
            return node.isObject() ? node : null;
        } catch (JacksonException justABrace) {
            return null;
        }
    }

    private void object(String path, JsonNode node, int depth) {
        for (var field : node.properties())
            value(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), depth + 1);
    }

    private void value(String path, JsonNode node, int depth) {
        if (depth > DEEPEST) return;
        if (node.isObject()) object(path, node, depth);
        else if (node.isArray()) array(path, node, depth);
        else put(path, node.isNull() ? "" : node.asString(""));
    }

    private void array(String path, JsonNode items, int depth) {
        var all = StreamSupport.stream(items.spliterator(), false).toList();
        if (all.stream().noneMatch(JsonNode::isContainer)) put(path, joined(all, ", "));
        else if (all.stream().allMatch(item -> has(item, SPOKEN) && has(item, SPEAKING)))
            put(path, all.stream().map(FlatFields::said).collect(Collectors.joining("\n")));
        else if (all.stream().allMatch(item -> has(item, NAMING) && has(item, HOLDING)))
            all.forEach(item -> value(named(path, item), item.path(first(item, HOLDING)), depth + 1));
        else for (int i = 0; i < all.size(); i++) value(path + "[" + i + "]", all.get(i), depth + 1);
    }

    private static String joined(List<JsonNode> words, String between) {
        return words.stream().map(word -> word.asString("")).collect(Collectors.joining(between));
    }

    private static String said(JsonNode line) {
        return line.path(first(line, SPEAKING)).asString("")
                + ": "
                + line.path(first(line, SPOKEN)).asString("");
    }

    private static String named(String path, JsonNode item) {
        var name = item.path(first(item, NAMING)).asString("");
        return PLAIN.matcher(name).matches() ? path + "." + name : path + "[" + name + "]";
    }

    private static boolean has(JsonNode item, List<String> names) {
        return item.isObject() && names.stream().anyMatch(item::has);
    }

    private static String first(JsonNode item, List<String> names) {
        return names.stream().filter(item::has).findFirst().orElse("");
    }

    private void put(String path, String words) {
        var name = Clean.cut(Clean.text(path).strip(), 200);
        if (name.isBlank() || fields.size() >= MOST) return;
        fields.merge(name, Clean.text(words), (one, other) -> one + ", " + other);
    }
}
