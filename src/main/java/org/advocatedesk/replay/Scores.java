package org.advocatedesk.replay;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Compares what was understood with what people said of the same rows: a field that no row carries is not scored,
/// where only some carry it the others count as not said. Zone, state, contact, urgency and pages leave spam out.
final class Scores {
    private final Map<String, JsonNode> gold;
    private final Map<String, JsonNode> got = new LinkedHashMap<>();
    private final List<String> real;
    private final int predicted;

    Scores(Map<String, JsonNode> gold, Map<String, JsonNode> said) {
        this.gold = gold;
        this.predicted = said.size();
        said.forEach((id, row) -> {
            if (gold.containsKey(id)) got.put(id, row);
        });
        real = gold.keySet().stream().filter(id -> !isSpam(gold, id)).toList();
    }

    void print(PrintStream out) {
        lines().forEach(out::println);
        out.flush();
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("rows: %d labelled, %d predicted, %d unknown ids"
                .formatted(gold.size(), got.size(), predicted - got.size()));
        lines.add(spam() == null ? none("spam") : spam().words("spam"));
        lines.add(anyDuplicate());
        lines.add(duplicates("sameCaseAs"));
        lines.add(duplicates("samePersonAs"));
        lines.add(urgent() == null ? none("urgent") : urgent().words("urgent"));
        lines.add(isSaid("timeZone") ? zones() : none("timeZone"));
        lines.add(exact("phoneE164", List.copyOf(gold.keySet())));
        lines.add(exact("state", real));
        lines.add(isSaid("contactAllowed") ? contact() : none("contactAllowed"));
        lines.add(exact("urgency", real));
        lines.add(exact("disposition", List.copyOf(gold.keySet())));
        lines.add(isSaid("pages") ? pages() : "pages             n/a");
        return lines;
    }

    private static String none(String name) {
        return "%-15s   n/a".formatted(name);
    }

    @Nullable
    Hits spam() {
        return isSaid("spam")
                ? Hits.of(ids(gold.keySet(), id -> isSpam(gold, id)), ids(got.keySet(), id -> isSpam(got, id)))
                : null;
    }

    @Nullable
    Hits urgent() {
        if (!isSaid("urgency")) return null;
        return Hits.of(
                ids(gold.keySet(), id -> gold(id, "urgency").asString("").equals("urgent")),
                ids(gold.keySet(), id -> said(id, "urgency").asString("").equals("urgent")));
    }

    private String anyDuplicate() {
        if (!isSaid("sameCaseAs") && !isSaid("samePersonAs")) return none("anyDuplicate");
        return Hits.of(either(gold), either(got)).words("anyDuplicate");
    }

    private static Set<Pair> either(Map<String, JsonNode> rows) {
        var pairs = new HashSet<>(Pair.all(rows, "sameCaseAs"));
        pairs.addAll(Pair.all(rows, "samePersonAs"));
        return pairs;
    }

    Hits same(String field) {
        return Hits.of(Pair.all(gold, field), Pair.all(got, field));
    }

    /// How many were put together that only look alike.
    int lookAlikes(String field) {
        var merged = Pair.all(got, field);
        merged.retainAll(Pair.all(gold, "looksLikeButIsNot"));
        return merged.size();
    }

    private String duplicates(String field) {
        if (!isSaid(field)) return none(field);
        return same(field).words(field)
                + "  look-alikes merged %d/%d"
                        .formatted(
                                lookAlikes(field),
                                Pair.all(gold, "looksLikeButIsNot").size());
    }

    private String zones() {
        var known = real.stream().filter(id -> !gold(id, "timeZone").isNull()).toList();
        var unknown = real.stream().filter(id -> gold(id, "timeZone").isNull()).toList();
        long wrong = real.stream()
                .filter(id -> !said(id, "timeZone").isMissingNode()
                        && !said(id, "timeZone").isNull()
                        && !sameZone(id))
                .count();
        return share(real, this::sameZone).words("timeZone")
                + "  where known %s  null where unknown %d/%d  wrong guesses %d  same name %s"
                        .formatted(
                                share(known, this::sameZone).words(),
                                share(unknown, this::sameZone).hits(),
                                unknown.size(),
                                wrong,
                                share(real, id -> same(id, "timeZone")).words());
    }

    private boolean sameZone(String id) {
        return !said(id, "timeZone").isMissingNode()
                && SameClockAllYear.holds(gold(id, "timeZone"), said(id, "timeZone"));
    }

    private String exact(String field, List<String> ids) {
        return isSaid(field) ? share(ids, id -> same(id, field)).words(field) : none(field);
    }

    private boolean same(String id, String field) {
        return gold(id, field).equals(said(id, field));
    }

    private String contact() {
        return new Share(contactHits(), 2 * real.size()).words("contactAllowed")
                + "  forbidden ways not blocked %d/%d"
                        .formatted(ways(false).size(), ways(true).size());
    }

    private int contactHits() {
        int hits = 0;
        for (var id : real)
            for (var way : List.of("call", "email"))
                if (wanted(id, way).equals(said(id, "contactAllowed").path(way))) hits++;
        return hits;
    }

    /// The forbidden ways: all of them, or those that were left open.
    Set<String> ways(boolean all) {
        var ways = new LinkedHashSet<String>();
        for (var id : real)
            for (var way : List.of("call", "email"))
                if (!wanted(id, way).asBoolean(true)
                        && (all || said(id, "contactAllowed").path(way).asBoolean(true))) ways.add(id + " " + way);
        return ways;
    }

    private JsonNode wanted(String id, String way) {
        return gold(id, "contactAllowed").path(way);
    }

    private String pages() {
        double total = 0;
        int count = 0, first = 0;
        for (var id : real) {
            var want = words(gold(id, "pages"));
            if (want.isEmpty()) continue;
            var said = words(said(id, "pages")).stream().limit(3).toList();
            total += (double) said.stream().filter(want::contains).count()
                    / Math.min(3, gold(id, "pages").size());
            if (!said.isEmpty() && want.contains(said.getFirst())) first++;
            count++;
        }
        return "pages           recall@3  %s  first is relevant %s  (of %d)"
                .formatted(Share.words(count == 0 ? null : total / count), Share.words(Share.of(first, count)), count);
    }

    private static Set<String> words(JsonNode list) {
        return list.isArray()
                ? list.valueStream().map(node -> node.asString("")).collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }

    private static Share share(List<String> ids, Predicate<String> right) {
        return new Share((int) ids.stream().filter(right).count(), ids.size());
    }

    private static Set<String> ids(Set<String> ids, Predicate<String> which) {
        return ids.stream().filter(which).collect(Collectors.toSet());
    }

    private static boolean isSpam(Map<String, JsonNode> rows, String id) {
        var row = rows.get(id);
        return row != null && row.path("spam").asBoolean(false);
    }

    private boolean isSaid(String field) {
        return got.values().stream().anyMatch(row -> row.has(field));
    }

    private JsonNode gold(String id, String field) {
        var row = gold.get(id);
        return row == null ? MissingNode.getInstance() : row.path(field);
    }

    private JsonNode said(String id, String field) {
        var row = got.get(id);
        return row == null ? MissingNode.getInstance() : row.path(field);
    }
}
