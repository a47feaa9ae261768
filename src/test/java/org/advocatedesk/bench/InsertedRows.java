package org.advocatedesk.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import org.jspecify.annotations.Nullable;

/// Rows by inserts of many at once, each table on a connection and a thread of its own.
final class InsertedRows implements Rows {
    private static final int A_STATEMENT = 20, A_BATCH = 200, A_COMMIT = 10_000;
    private static final List<@Nullable Object[]> END = List.of();

    private final Map<Table, Writer> writers = new HashMap<>();

    /// Opens connections.
    @FunctionalInterface
    interface Connector {
        Connection connect() throws SQLException;
    }

    InsertedRows(Connector connector) throws SQLException {
        for (var table : Table.ALL) writers.put(table, new Writer(table, connector.connect()));
    }

    @Override
    public void add(Table table, @Nullable Object... values) throws InterruptedException, SQLException {
        var writer = writers.get(table);
        if (writer != null) writer.add(values);
    }

    @Override
    public void finish() throws InterruptedException, SQLException {
        for (var writer : writers.values()) writer.end();
        for (var writer : writers.values()) writer.join();
    }

    private static final class Writer {
        private final Table table;
        private final Connection connection;
        private final ArrayBlockingQueue<List<@Nullable Object[]>> handed = new ArrayBlockingQueue<>(4);
        private final Thread thread;
        private List<@Nullable Object[]> batch = new ArrayList<>();
        private volatile @Nullable SQLException failed;

        Writer(Table table, Connection connection) {
            this.table = table;
            this.connection = connection;
            thread = Thread.ofPlatform().daemon().name("fill-" + table.name()).start(this::work);
        }

        void add(@Nullable Object[] row) throws InterruptedException, SQLException {
            batch.add(row);
            if (batch.size() == A_BATCH) hand();
        }

        private void hand() throws InterruptedException, SQLException {
            if (failed != null) throw failed;
            handed.put(batch);
            batch = new ArrayList<>(A_BATCH);
        }

        void end() throws InterruptedException, SQLException {
            if (!batch.isEmpty()) hand();
            handed.put(END);
        }

        void join() throws InterruptedException, SQLException {
            thread.join();
            if (failed != null) throw failed;
        }

        private void work() {
            try (connection;
                    var many = connection.prepareStatement(table.insert(A_STATEMENT))) {
                connection.setAutoCommit(false);
                int open = 0;
                for (var next = handed.take(); next != END; next = handed.take()) {
                    write(many, next);
                    open += next.size();
                    if (open >= A_COMMIT) {
                        connection.commit();
                        open = 0;
                    }
                }
                connection.commit();
            } catch (SQLException broken) {
                failed = broken;
                dropTheRest();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }

        /// So that whoever hands over does not wait for a writer that has failed.
        private void dropTheRest() {
            try {
                while (handed.take() != END) Thread.onSpinWait();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }

        private void write(PreparedStatement many, List<@Nullable Object[]> rows) throws SQLException {
            int from = 0;
            for (; from + A_STATEMENT <= rows.size(); from += A_STATEMENT)
                insert(many, rows.subList(from, from + A_STATEMENT));
            if (from == rows.size()) return;
            try (var rest = connection.prepareStatement(table.insert(rows.size() - from))) {
                insert(rest, rows.subList(from, rows.size()));
            }
        }

        private static void insert(PreparedStatement insert, List<@Nullable Object[]> rows) throws SQLException {
            int at = 1;
            for (var row : rows) for (var value : row) insert.setObject(at++, value);
            insert.executeUpdate();
        }
    }
}
