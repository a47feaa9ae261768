package org.advocatedesk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/// Every row of every table, column by column, so that two moments can be compared.
@TestComponent
public class Tables {
    private final JdbcTemplate db;

    Tables(JdbcTemplate db) {
        this.db = db;
    }

    /// By table and the row's key; without the tables and columns named.
    public Map<String, Map<String, Map<String, String>>> all(Set<String> without, Set<String> columns) {
        var all = new TreeMap<String, Map<String, Map<String, String>>>();
        for (var table : tables()) if (!without.contains(table)) all.put(table, rows(table, columns));
        return all;
    }

    private List<String> tables() {
        return db
                .queryForList(
                        "select table_name from information_schema.tables where lower(table_schema) = 'public' and table_type = 'BASE TABLE'",
                        String.class)
                .stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    private Map<String, Map<String, String>> rows(String table, Set<String> without) {
        var key = key(table);
        var rows = new TreeMap<String, Map<String, String>>();
        for (var row : db.queryForList("select * from " + table)) {
            var words = new HashMap<String, String>();
            row.forEach((column, value) -> words.put(
                    column.toLowerCase(Locale.ROOT),
                    value instanceof byte[] bytes ? java.util.Arrays.toString(bytes) : String.valueOf(value)));
            var id = key.stream().map(words::get).collect(Collectors.joining(" "));
            words.keySet().removeAll(without);
            rows.put(id, words);
        }
        return rows;
    }

    private List<String> key(String table) {
        var key = new ArrayList<>(db.queryForList("""
                select k.column_name from information_schema.table_constraints c
                join information_schema.key_column_usage k on k.constraint_name = c.constraint_name and k.table_name = c.table_name
                where c.constraint_type = 'PRIMARY KEY' and lower(c.table_name) = ? order by k.ordinal_position""", String.class, table));
        return key.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }
}
