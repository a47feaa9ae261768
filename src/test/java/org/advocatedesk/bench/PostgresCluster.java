package org.advocatedesk.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A private PostgreSQL with the settings of a small server, stopped at the end. Unlike in tests it does force its
/// commits to the disk.
final class PostgresCluster implements BenchDatabase {
    private static final String NAME = "postgres";

    private final EmbeddedPostgres cluster;

    PostgresCluster(Path folder) throws IOException {
        cluster = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgresql").toAbsolutePath())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("timezone", "UTC")
                .start();
    }

    private String url() {
        return cluster.getJdbcUrl(NAME, NAME);
    }

    @Override
    public String name() throws SQLException {
        try (var connection = connect()) {
            return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion() + ", fsync "
                    + fsync(connection);
        }
    }

    private static String fsync(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show fsync")) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("DESK_DATABASE_URL", url(), "DESK_DATABASE_USER", NAME, "DESK_DATABASE_PASSWORD", NAME);
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), NAME, NAME);
    }

    @Override
    public DataSource durable() {
        return new DriverManagerDataSource(url(), NAME, NAME);
    }

    @Override
    public void endDurable() {}

    @Override
    public void settle(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
    }

    @Override
    public long size() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select pg_database_size(current_database())")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() {
        try {
            cluster.close();
        } catch (IOException notStopped) {
            throw new UncheckedIOException(notStopped);
        }
    }
}
