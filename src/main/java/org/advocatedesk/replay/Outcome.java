package org.advocatedesk.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One line of the result for each row: what was understood of it, and which rows it belongs to or may belong to.
final class Outcome {
    private final Map<String, JsonNode> answers = new LinkedHashMap<>();
    private final Map<String, Set<String>> ofCase = new LinkedHashMap<>();
    private final Map<String, Set<String>> ofPerson = new LinkedHashMap<>();

    void add(String id, JsonNode answer) {
        answers.put(id, answer);
        text(answer, "caseNumber").ifPresent(number -> group(ofCase, number).add(id));
        text(answer, "personId").ifPresent(person -> group(ofPerson, person).add(id));
    }

    private static Set<String> group(Map<String, Set<String>> groups, String key) {
        return groups.computeIfAbsent(key, k -> new LinkedHashSet<>());
    }

    /// The result's line; of a row that was not taken in nothing is known, so nobody is contacted.
    Map<String, @Nullable Object> line(String id, @Nullable String refusal) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        var answer = Optional.ofNullable(answers.get(id));
        line.put("id", id);
        line.put(
                "spam",
                answer.map(a -> a.at("/spam/suspected").asBoolean(false)).orElse(false));
        line.put(
                "sameCaseAs",
                answer.map(a -> same(id, a, ofCase, "caseNumber", "sameCase")).orElse(List.of()));
        line.put(
                "samePersonAs",
                answer.map(a -> same(id, a, ofPerson, "personId", "samePerson")).orElse(List.of()));
        line.put("joinedWith", answer.map(a -> together(id, a)).orElse(List.of()));
        line.put("phoneE164", answer.flatMap(a -> text(a, "phoneE164")).orElse(null));
        line.put("timeZone", answer.flatMap(a -> text(a, "timeZone")).orElse(null));
        line.put("state", answer.flatMap(a -> text(a, "usState")).orElse(null));
        line.put("contactAllowed", allowed(answer));
        line.put("urgency", answer.flatMap(a -> text(a, "urgency")).orElse("normal"));
        line.put("disposition", answer.flatMap(a -> text(a, "disposition")).orElse("work"));
        line.put("pages", answer.map(Outcome::slugs).orElse(List.of()));
        if (refusal != null) line.put("refused", refusal);
        return line;
    }

    private List<String> together(String id, JsonNode answer) {
        return text(answer, "caseNumber").stream()
                .flatMap(number -> others(ofCase, number, id))
                .toList();
    }

    /// Joined to the same, or proposed to be.
    private static List<String> same(
            String id, JsonNode answer, Map<String, Set<String>> groups, String key, String says) {
        var ids = new LinkedHashSet<String>();
        text(answer, key).ifPresent(own -> others(groups, own, id).forEach(ids::add));
        for (var proposed : answer.path("possibleDuplicates"))
            if (proposed.path(says).asBoolean(false))
                text(proposed, key).ifPresent(other -> others(groups, other, id).forEach(ids::add));
        return List.copyOf(ids);
    }

    private static java.util.stream.Stream<String> others(Map<String, Set<String>> groups, String key, String id) {
        return groups.getOrDefault(key, Set.of()).stream().filter(other -> !other.equals(id));
    }

    private static Map<String, Boolean> allowed(Optional<JsonNode> answer) {
        var ways = new LinkedHashMap<String, Boolean>();
        for (var way : List.of("call", "email"))
            ways.put(
                    way,
                    answer.map(a -> a.path("contactAllowed").path(way).asBoolean(false))
                            .orElse(false));
        return ways;
    }

    private static List<String> slugs(JsonNode answer) {
        var slugs = new ArrayList<String>();
        for (var page : answer.path("suggestedPages")) slugs.add(slug(page.asString("")));
        return slugs;
    }

    /// The last segment of the address's path.
    static String slug(String url) {
        var path = Objects.requireNonNullElse(java.net.URI.create(url).getPath(), "")
                .replaceAll("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Optional<String> text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asString(""));
    }
}
