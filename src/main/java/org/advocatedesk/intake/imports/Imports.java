package org.advocatedesk.intake.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.advocatedesk.staff.Allowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The lists that were brought in, and how far each has come.
@Component
@Transactional(readOnly = true)
@PreAuthorize(Allowed.TO_SET_RULES)
public class Imports {
    private static final TypeReference<List<String>> COLUMNS = new TypeReference<>() {};
    private static final String SELECT = """
            select i.*, s.name as source_name, s.channel,
                   (select count(*) from intake_import_row r where r.import_id = i.id and r.state = 'new') as unread,
                   (select count(*) from intake_import_row r where r.import_id = i.id and r.state = 'good') as good,
                   (select count(*) from intake_import_row r where r.import_id = i.id and r.state = 'bad') as bad,
                   (select count(*) from intake_import_row r where r.import_id = i.id and r.state = 'here') as here,
                   (select count(*) from intake_import_row r where r.import_id = i.id and r.state = 'taken') as taken,
                   (select count(*) from submission m where m.import_id = i.id and m.state = 'received') as waiting
            from intake_import i join intake_source s on s.id = i.source_id
            """;

    private final JdbcClient db;
    private final ImportRows rows;
    private final JsonMapper json;

    Imports(JdbcClient db, ImportRows rows, JsonMapper json) {
        this.db = db;
        this.rows = rows;
        this.json = json;
    }

    public List<ImportRun> newest() {
        return db.sql(SELECT + "order by i.brought_at desc, i.id desc limit 50")
                .query((rs, n) -> run(rs))
                .list();
    }

    public Optional<ImportRun> find(UUID id) {
        return db.sql(SELECT + "where i.id = :id")
                .param("id", id)
                .query((rs, n) -> run(rs))
                .optional();
    }

    /// What the report says of its rows: those that need a look, or all, after a number of the file.
    public List<RowReport> report(UUID id, boolean onlyNotable, int after) {
        return rows.reports(id, onlyNotable ? "(state in ('bad', 'here') or hint <> '')" : "1 = 1", after, 100);
    }

    /// The first rows, for a look at what they mean.
    public List<RowReport> first(UUID id) {
        return rows.reports(id, "1 = 1", 0, 12);
    }

    private ImportRun run(ResultSet rs) throws SQLException {
        return new ImportRun(
                Db.uuid(rs, "id"),
                Db.uuid(rs, "source_id"),
                rs.getString("source_name"),
                rs.getString("channel"),
                rs.getString("file_name"),
                json.readValue(rs.getString("column_names"), COLUMNS),
                ImportState.of(rs.getString("state")),
                rs.getInt("rows_total"),
                rs.getInt("unread"),
                rs.getInt("good"),
                rs.getInt("bad"),
                rs.getInt("here"),
                rs.getInt("taken"),
                rs.getInt("waiting"),
                rs.getString("brought_by"),
                Db.instant(rs, "brought_at"),
                rs.getString("started_by"),
                Db.instantOrNull(rs, "finished_at"),
                rs.getString("undone_words"));
    }
}
