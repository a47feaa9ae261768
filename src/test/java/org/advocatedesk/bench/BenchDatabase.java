package org.advocatedesk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/// The database under the measured desk, fresh for every run.
interface BenchDatabase extends AutoCloseable {
    /// "H2 2.4.240".
    String name() throws SQLException;

    /// How the desk is told of it.
    Map<String, String> environment();

    /// A plain connection; with H2 only while the desk is stopped.
    Connection connect() throws SQLException;

    /// The first of those through which many rows come in, and all others of them while it is open.
    default Connection connectForBulk() throws SQLException {
        return connect();
    }

    /// Connections whose commits are as durable as the desk's own.
    DataSource durable();

    /// After the durable ones are no longer used.
    void endDurable();

    /// As small and as well known to its planner as a database that has been in use.
    void settle(Connection connection) throws SQLException;

    /// Bytes on the disk.
    long size() throws IOException, SQLException;

    @Override
    void close();

    static BenchDatabase begin(Options.Kind kind, Path folder) throws IOException {
        return switch (kind) {
            case H2 -> new H2Folder(folder);
            case POSTGRESQL -> new PostgresCluster(folder);
        };
    }
}
