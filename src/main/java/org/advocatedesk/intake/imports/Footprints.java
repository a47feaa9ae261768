package org.advocatedesk.intake.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What a row of a list changed in people and families that were known before it, row by row, so that it can be taken
/// back exactly (docs/decisions/0012).
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Footprints {
    private static final TypeReference<LinkedHashMap<String, @Nullable String>> ROW = new TypeReference<>() {};

    private final JdbcClient db;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    Footprints(JdbcClient db, JdbcTemplate jdbc, JsonMapper json) {
        this.db = db;
        this.jdbc = jdbc;
        this.json = json;
    }

    /// How a person and a family stood, each row by its table and key.
    public record Picture(
            @Nullable PersonId person, @Nullable CaseId family, Map<String, Map<String, @Nullable String>> rows) {}

    public Picture take(@Nullable PersonId person, @Nullable CaseId family) {
        var rows = new LinkedHashMap<String, Map<String, @Nullable String>>();
        for (var kept : KeptRows.ALL) {
            if (person != null && kept.ofPerson() != null) read(kept, kept.ofPerson(), person.value(), rows);
            if (family != null && kept.ofCase() != null) read(kept, kept.ofCase(), family.value(), rows);
        }
        return new Picture(person, family, rows);
    }

    private void read(KeptRows kept, String by, UUID id, Map<String, Map<String, @Nullable String>> rows) {
        jdbc.query(
                "select * from " + kept.table() + " where " + by + " = ?",
                rs -> {
                    var row = new LinkedHashMap<String, @Nullable String>();
                    for (int i = 1; i <= rs.getMetaData().getColumnCount(); i++)
                        row.put(rs.getMetaData().getColumnLabel(i).toLowerCase(java.util.Locale.ROOT), rs.getString(i));
                    rows.put(kept.table() + "\n" + keyOf(kept, row), row);
                },
                id);
    }

    private static String keyOf(KeptRows kept, Map<String, @Nullable String> row) {
        return kept.key().stream().map(row::get).map(String::valueOf).collect(Collectors.joining("\n"));
    }

    /// Keeps what is other now.
    public void keep(UUID list, UUID submission, Picture before) {
        var after = take(before.person, before.family).rows;
        int place = 0;
        for (var row : after.entrySet()) {
            var then = before.rows.get(row.getKey());
            if (!Objects.equals(then, row.getValue()))
                keep(list, submission, place++, row.getKey(), then, row.getValue());
        }
    }

    private void keep(
            UUID list,
            UUID submission,
            int place,
            String where,
            @Nullable Map<String, @Nullable String> before,
            Map<String, @Nullable String> after) {
        int line = where.indexOf('\n');
        db.sql("""
                        insert into intake_import_trace (import_id, submission_id, place, table_name, row_key, before_row, after_row)
                        values (:list, :submission, :place, :table, :key, :before, :after)""")
                .param("list", list)
                .param("submission", submission)
                .param("place", place)
                .param("table", where.substring(0, line))
                .param("key", where.substring(line + 1))
                .param("before", before == null ? null : json.writeValueAsString(before))
                .param("after", json.writeValueAsString(after))
                .update();
    }

    /// Puts back what one submission changed, the last change first; where somebody has changed the same since, theirs
    /// stays.
    void wipe(UUID submission) {
        for (var trace : traces(submission)) {
            var kept = KeptRows.named(trace.table);
            var key = trace.key.split("\n", -1);
            if (trace.before == null) remove(kept, key);
            else restore(kept, key, read(trace.before), read(trace.after));
        }
    }

    private record Trace(String table, String key, @Nullable String before, String after) {}

    private List<Trace> traces(UUID submission) {
        return db.sql("""
                        select table_name, row_key, before_row, after_row from intake_import_trace
                        where submission_id = :submission order by place desc""")
                .param("submission", submission)
                .query((rs, n) -> new Trace(
                        rs.getString("table_name"),
                        rs.getString("row_key"),
                        rs.getString("before_row"),
                        rs.getString("after_row")))
                .list();
    }

    private Map<String, @Nullable String> read(String row) {
        return json.readValue(row, ROW);
    }

    private void remove(KeptRows kept, String[] key) {
        jdbc.update("delete from " + kept.table() + " where " + kept.is(), (Object[]) key);
    }

    private void restore(
            KeptRows kept, String[] key, Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        var types = types(kept.table());
        for (var column : before.keySet()) {
            if (KeptRows.MOVES_ON.contains(column) || Objects.equals(before.get(column), after.get(column))) continue;
            var type = types.getOrDefault(column, "varchar");
            var params = new ArrayList<@Nullable Object>();
            params.add(before.get(column));
            params.addAll(List.of(key));
            params.add(after.get(column));
            jdbc.update(
                    "update " + kept.table() + " set " + column + " = cast(? as " + type + ") where " + kept.is()
                            + " and " + column + " is not distinct from cast(? as " + type + ")",
                    params.toArray());
        }
        jdbc.update(kept.movedOn(), (Object[]) key);
    }

    private Map<String, String> types(String table) {
        return db
                .sql("select column_name, data_type from information_schema.columns where lower(table_name) = :table")
                .param("table", table)
                .query((rs, n) -> Map.entry(rs.getString(1).toLowerCase(java.util.Locale.ROOT), rs.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
