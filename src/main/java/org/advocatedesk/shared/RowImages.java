package org.advocatedesk.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Rows as they were, kept as words, so that what one deed changed can be put back where nobody has changed it since.
/// Tables and keys are named by the code, never by people.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RowImages {
    private static final Set<String> BOOKKEEPING = Set.of("version", "changed_at");

    private final JdbcClient db;

    RowImages(JdbcClient db) {
        this.db = db;
    }

    /// Column by column; empty where there is no such row.
    public Map<String, @Nullable String> of(String table, String key, UUID id) {
        return read(table, key, id).values;
    }

    /// A row that was taken away stands there again.
    public void insert(String table, String key, Map<String, @Nullable String> image) {
        if (image.isEmpty()) return;
        var types = read(table, key, new UUID(0, 0)).types;
        var names = image.keySet().stream().filter(types::containsKey).toList();
        db.sql("insert into " + table + " (" + String.join(", ", names) + ") values (:" + String.join(", :", names)
                        + ")")
                .params(typed(image, types))
                .update();
    }

    /// Puts back each column that still reads as the deed left it; what was changed since stays. Tells whether nothing
    /// was.
    public boolean restore(
            String table,
            String key,
            UUID id,
            Map<String, @Nullable String> before,
            Map<String, @Nullable String> after) {
        var now = read(table, key, id);
        if (now.values.isEmpty()) return false;
        var back = new HashMap<String, @Nullable String>();
        boolean untouched = true;
        for (var column : after.keySet()) {
            if (BOOKKEEPING.contains(column) || !before.containsKey(column)) continue;
            boolean asLeft = Objects.equals(now.values.get(column), after.get(column));
            untouched &= asLeft;
            if (asLeft && !Objects.equals(before.get(column), after.get(column))) back.put(column, before.get(column));
        }
        write(table, key, id, back, now.types);
        return untouched;
    }

    private void write(
            String table, String key, UUID id, Map<String, @Nullable String> values, Map<String, String> types) {
        if (values.isEmpty()) return;
        var sets = values.keySet().stream().map(c -> c + " = :" + c).toList();
        db.sql("update " + table + " set " + String.join(", ", sets) + " where " + key + " = :row_key")
                .params(typed(values, types))
                .param("row_key", id)
                .update();
    }

    private record Read(Map<String, @Nullable String> values, Map<String, String> types) {}

    private Read read(String table, String key, UUID id) {
        ResultSetExtractor<Read> reader = RowImages::read;
        return db.sql("select * from " + table + " where " + key + " = :id")
                .param("id", id)
                .query(reader);
    }

    private static Read read(ResultSet rs) throws SQLException {
        var types = new LinkedHashMap<String, String>();
        var columns = rs.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++)
            types.put(
                    columns.getColumnLabel(i).toLowerCase(java.util.Locale.ROOT),
                    columns.getColumnTypeName(i).toLowerCase(java.util.Locale.ROOT));
        var values = new LinkedHashMap<String, @Nullable String>();
        if (rs.next())
            for (var type : types.entrySet()) values.put(type.getKey(), words(rs, type.getKey(), type.getValue()));
        return new Read(values, types);
    }

    private static @Nullable String words(ResultSet rs, String column, String type) throws SQLException {
        if (type.startsWith("timestamp")) {
            var at = rs.getObject(column, OffsetDateTime.class);
            return at == null ? null : at.toInstant().toString();
        }
        var value = rs.getObject(column);
        return value == null ? null : value.toString();
    }

    private static Map<String, @Nullable Object> typed(Map<String, @Nullable String> image, Map<String, String> types) {
        var values = new HashMap<String, @Nullable Object>();
        image.forEach((column, words) -> {
            var type = types.get(column);
            if (type != null) values.put(column, words == null ? null : value(words, type));
        });
        return values;
    }

    private static Object value(String words, String type) {
        if (type.startsWith("timestamp")) return Db.at(Instant.parse(words));
        if (type.equals("uuid")) return UUID.fromString(words);
        if (type.equals("date")) return LocalDate.parse(words);
        if (type.startsWith("bool")) return Boolean.valueOf(words);
        return type.startsWith("int") || type.startsWith("big") ? (Object) Long.valueOf(words) : words;
    }
}
