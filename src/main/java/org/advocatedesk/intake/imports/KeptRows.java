package org.advocatedesk.intake.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The tables in which understanding something leaves rows about a person or a family, those that others point to last;
/// a test compares every table, so that none is forgotten.
record KeptRows(
        String table,
        List<String> key,
        @Nullable String ofCase,
        @Nullable String ofPerson) {
    /// Whoever changes a row counts it up, and the search index follows its moment: they never go back.
    static final Set<String> MOVES_ON = Set.of("version", "changed_at");

    static final List<KeptRows> ALL = List.of(
            new KeptRows("danger", List.of("id"), "case_id", null),
            new KeptRows("outbox", List.of("id"), "case_id", null),
            new KeptRows("possible_duplicate", List.of("id"), "newer_case", null),
            new KeptRows("possible_duplicate", List.of("id"), "older_case", null),
            new KeptRows("kit_request", List.of("id"), "case_id", null),
            new KeptRows("case_page", List.of("case_id", "page_id", "how"), "case_id", null),
            new KeptRows("unknown_page_visit", List.of("url_key", "case_id"), "case_id", null),
            new KeptRows("arrival_hour", List.of("case_id"), "case_id", null),
            new KeptRows("queue_row", List.of("case_id"), "case_id", null),
            new KeptRows("timeline_entry", List.of("id"), "case_id", null),
            new KeptRows("case_fact", List.of("id"), "case_id", null),
            new KeptRows("status_change", List.of("id"), "case_id", null),
            new KeptRows("case_person", List.of("case_id", "person_id"), "case_id", null),
            new KeptRows("case_file", List.of("id"), "id", null),
            new KeptRows("match_key", List.of("kind", "key_value", "person_id"), null, "person_id"),
            new KeptRows("contact_point", List.of("id"), null, "person_id"),
            new KeptRows("person_address", List.of("id"), null, "person_id"),
            new KeptRows("person", List.of("id"), null, "id"));

    private static final Set<String> IDS = Set.of("id", "case_id", "person_id", "page_id");

    static KeptRows named(String table) {
        return ALL.stream().filter(kept -> kept.table.equals(table)).findFirst().orElseThrow();
    }

    /// The row with this key, as a condition.
    String is() {
        return key.stream()
                .map(column -> column + (IDS.contains(column) ? " = cast(? as uuid)" : " = ?"))
                .collect(Collectors.joining(" and "));
    }

    String movedOn() {
        var moves = switch (table) {
            case "case_file", "person" -> "version = version + 1, changed_at = current_timestamp";
            case "queue_row" -> "changed_at = current_timestamp";
            default -> key.getFirst() + " = " + key.getFirst();
        };
        return "update " + table + " set " + moves + " where " + is();
    }
}
