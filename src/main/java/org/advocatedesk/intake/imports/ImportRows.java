package org.advocatedesk.intake.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The rows of all lists, as the table keeps them.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportRows {
    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
    private static final int AT_ONCE = 500;

    private final JdbcClient db;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    ImportRows(JdbcClient db, JdbcTemplate jdbc, JsonMapper json) {
        this.db = db;
        this.jdbc = jdbc;
        this.json = json;
    }

    /// What the worker needs of one row.
    record Waiting(int number, List<String> cells, String key) {
        Map<String, String> named(List<String> columns) {
            var named = new LinkedHashMap<String, String>();
            for (int i = 0; i < columns.size() && i < cells.size(); i++) named.put(columns.get(i), cells.get(i));
            return named;
        }
    }

    /// What was found out about one.
    record Found(int number, String state, String reason, String hint, String key) {}

    void add(UUID list, List<ListFile.Row> rows) {
        jdbc.batchUpdate(
                "insert into intake_import_row (import_id, row_number, cells, state, reason, hint, row_key) values (?, ?, ?, ?, ?, '', '')",
                rows,
                AT_ONCE,
                (insert, row) -> {
                    insert.setObject(1, list);
                    insert.setInt(2, row.number());
                    insert.setString(3, json.writeValueAsString(row.cells()));
                    insert.setString(4, row.odd().isEmpty() ? "new" : "bad");
                    insert.setString(5, row.odd());
                });
    }

    List<Waiting> next(UUID list, String state, int most) {
        return db.sql("""
                        select row_number, cells, row_key from intake_import_row where import_id = :list and state = :state
                        order by import_id, state, row_number limit :most""")
                .param("list", list)
                .param("state", state)
                .param("most", most)
                .query((rs, n) -> new Waiting(rs.getInt("row_number"), cells(rs), rs.getString("row_key")))
                .list();
    }

    boolean isTwice(UUID list, String key) {
        return db.sql(
                                "select count(*) from intake_import_row where import_id = :list and row_key = :key and state in ('good', 'bad', 'taken')")
                        .param("list", list)
                        .param("key", key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void found(UUID list, List<Found> found) {
        jdbc.batchUpdate(
                "update intake_import_row set state = ?, reason = ?, hint = ?, row_key = ? where import_id = ? and row_number = ?",
                found,
                AT_ONCE,
                (update, row) -> {
                    update.setString(1, row.state);
                    update.setString(2, cut(row.reason));
                    update.setString(3, cut(row.hint));
                    update.setString(4, row.key);
                    update.setObject(5, list);
                    update.setInt(6, row.number);
                });
    }

    void taken(UUID list, int number, @Nullable UUID submission) {
        db.sql(
                        "update intake_import_row set state = :state, submission_id = :submission where import_id = :list and row_number = :number")
                .param("state", submission == null ? "here" : "taken")
                .param("submission", submission)
                .param("list", list)
                .param("number", number)
                .update();
    }

    /// Looked through again, after the columns were given another meaning.
    void lookAgain(UUID list) {
        db.sql("""
                        update intake_import_row set state = 'new', reason = '', hint = '', row_key = ''
                        where import_id = :list and state in ('good', 'bad', 'here') and row_key <> ''""").param("list", list).update();
    }

    List<RowReport> reports(UUID list, String which, int after, int most) {
        return db.sql(
                        "select row_number, cells, state, reason, hint from intake_import_row where import_id = :list and "
                                + which + " and row_number > :after order by row_number limit :most")
                .param("list", list)
                .param("after", after)
                .param("most", most)
                .query((rs, n) -> new RowReport(
                        rs.getInt("row_number"),
                        rs.getString("state"),
                        rs.getString("reason"),
                        rs.getString("hint"),
                        cells(rs)))
                .list();
    }

    private List<String> cells(ResultSet rs) throws SQLException {
        return json.readValue(rs.getString("cells"), CELLS);
    }

    private static String cut(String words) {
        return words.length() <= 400 ? words : words.substring(0, 400);
    }
}
