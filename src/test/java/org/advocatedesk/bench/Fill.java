package org.advocatedesk.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.h2.api.ErrorCode;

/// Fills the desk's own schema with many families at once: keys and indexes of big tables are made afterwards, then
/// numbering goes on where it would have.
final class Fill {
    private final BenchDatabase database;
    private final Options.Kind kind;
    private final int families;

    Fill(BenchDatabase database, Options.Kind kind, int families) {
        this.database = database;
        this.kind = kind;
        this.families = families;
    }

    Plan run(FirstRows first) throws SQLException, InterruptedException {
        var plan = new Plan(families, Instant.now());
        try (var connection = database.connectForBulk()) {
            connection.setAutoCommit(true);
            var indexes = dropped(connection);
            long submissions = rows(connection, plan, first);
            long from = System.nanoTime();
            for (var index : indexes) execute(connection, index.create());
            Results.say("indexes made in %.1f s".formatted((System.nanoTime() - from) / 1e9));
            goOn(connection, "case_number_seq", 20_001L + families);
            goOn(connection, "submission_arrival_seq", submissions + 1);
            database.settle(connection);
        }
        return plan;
    }

    /// What a foreign key leans on stays.
    private List<Index> dropped(Connection connection) throws SQLException {
        var dropped = new ArrayList<Index>();
        for (var index : indexes(connection)) {
            try {
                execute(connection, index.drop());
                dropped.add(index);
            } catch (SQLException refused) {
                if (refused.getErrorCode() != ErrorCode.INDEX_BELONGS_TO_CONSTRAINT_2) throw refused;
            }
        }
        return dropped;
    }

    private long rows(Connection connection, Plan plan, FirstRows first) throws SQLException, InterruptedException {
        boolean h2 = kind == Options.Kind.H2;
        if (h2) execute(connection, "set referential_integrity false");
        Rows rows = h2 ? new InsertedRows(database::connectForBulk) : new CopiedRows(database::connectForBulk);
        var written = new FamilyRows(rows, plan, first.advocates());
        written.writeAll();
        rows.finish();
        if (h2) execute(connection, "set referential_integrity true");
        return written.submissions();
    }

    private static void goOn(Connection connection, String sequence, long next) throws SQLException {
        execute(connection, "alter sequence " + sequence + " restart with " + next);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// An index that is no key, with how it was made.
    private record Index(String drop, String create) {}

    private List<Index> indexes(Connection connection) throws SQLException {
        return kind == Options.Kind.H2 ? indexesOfH2(connection) : indexesOfPostgresql(connection);
    }

    /// Keys in whose order nothing comes in.
    private static final List<Index> SCATTERED_KEYS = List.of(
            new Index(
                    "alter table match_key drop primary key",
                    "alter table match_key add primary key (kind, key_value, person_id)"),
            new Index(
                    "alter table submission drop constraint submission_reference_once",
                    "alter table submission add constraint submission_reference_once unique (reference)"),
            new Index(
                    "alter table submission drop constraint submission_key_once",
                    "alter table submission add constraint submission_key_once unique (idempotency_key)"));

    private static List<Index> indexesOfH2(Connection connection) throws SQLException {
        var indexes = new ArrayList<Index>();
        try (var statement = connection.createStatement();
                var script = statement.executeQuery("script nodata")) {
            while (script.next()) {
                var sql = script.getString(1);
                if (!sql.startsWith("CREATE INDEX ")) continue;
                var name = sql.substring("CREATE INDEX ".length(), sql.indexOf(" ON "));
                indexes.add(new Index("drop index " + name, sql));
            }
        }
        indexes.addAll(SCATTERED_KEYS);
        return indexes;
    }

    private static List<Index> indexesOfPostgresql(Connection connection) throws SQLException {
        var indexes = new ArrayList<Index>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select indexname, indexdef from pg_indexes where schemaname = 'public' and tablename <> 'flyway_schema_history'
                        and indexname not in (select conname from pg_constraint)""")) {
            while (found.next()) indexes.add(new Index("drop index " + found.getString(1), found.getString(2)));
        }
        return indexes;
    }
}
