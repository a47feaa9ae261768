package org.advocatedesk.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a browser would hold of the page: as much of Vaadin's tree of nodes as is needed to find what to click.
final class PageTree {
    private static final int CHILDREN = 2;

    private final Map<Integer, Map<String, String>> values = new HashMap<>();
    private final Map<Integer, List<Integer>> children = new HashMap<>();

    void apply(JsonNode changes) {
        for (var change : changes) {
            int node = change.path("node").asInt();
            switch (change.path("type").asString("")) {
                case "put" -> put(node, change);
                case "splice" -> splice(node, change);
                case "clear" -> {
                    if (change.path("feat").asInt() == CHILDREN) children.remove(node);
                }
                case "detach" -> {
                    values.remove(node);
                    children.remove(node);
                }
                default -> {}
            }
        }
    }

    private void put(int node, JsonNode change) {
        values.computeIfAbsent(node, n -> new HashMap<>())
                .put(change.path("key").asString(""), change.path("value").asString(""));
    }

    private void splice(int node, JsonNode change) {
        if (change.path("feat").asInt() != CHILDREN) return;
        var list = children.computeIfAbsent(node, n -> new ArrayList<>());
        int at = Math.min(change.path("index").asInt(), list.size());
        for (int left = change.path("remove").asInt(0); left > 0 && at < list.size(); left--) list.remove(at);
        for (var added : change.path("addNodes")) list.add(Math.min(at++, list.size()), added.asInt());
    }

    /// The first node whose attribute or property reads so.
    Optional<Integer> with(String key, String value) {
        return values.entrySet().stream()
                .filter(e -> value.equals(e.getValue().get(key)))
                .map(Map.Entry::getKey)
                .max(Integer::compareTo);
    }

    /// The node around a text.
    Optional<Integer> saying(String text) {
        return with("text", text).map(node -> Objects.requireNonNullElse(parent(node), node));
    }

    private @Nullable Integer parent(int node) {
        return children.entrySet().stream()
                .filter(e -> e.getValue().contains(node))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    boolean says(String words) {
        return values.values().stream().anyMatch(v -> v.getOrDefault("text", "").contains(words));
    }
}
