package org.advocatedesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.advocatedesk.shared.durable.BareDoor;
import org.jspecify.annotations.Nullable;

/// H2's file in the desk's own data folder, exactly where and as the desk opens it.
final class H2Folder implements BenchDatabase {
    private final Path data;
    private @Nullable BareDoor door;

    H2Folder(Path data) {
        this.data = data;
    }

    @Override
    public String name() {
        return "H2 " + org.h2.engine.Constants.VERSION;
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
    }

    /// As in `application.yaml`.
    private String url() {
        return "jdbc:h2:file:" + data.resolve("desk").toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;CACHE_SIZE=131072;QUERY_CACHE_SIZE=64;DB_CLOSE_ON_EXIT=FALSE";
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "desk", "");
    }

    /// Writes rarely and tidies up afterwards only.
    @Override
    public Connection connectForBulk() throws SQLException {
        return DriverManager.getConnection(
                url().replace("CACHE_SIZE=131072", "CACHE_SIZE=786432") + ";AUTO_COMPACT_FILL_RATE=0;WRITE_DELAY=10000",
                "desk",
                "");
    }

    @Override
    public DataSource durable() {
        var open = new BareDoor(url(), "desk", "");
        door = open;
        return open.durable();
    }

    @Override
    public void endDurable() {
        if (door != null) door.close();
        door = null;
    }

    @Override
    public void settle(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("analyze");
            statement.execute("shutdown compact");
        }
    }

    @Override
    public long size() throws IOException {
        return Files.size(data.resolve("desk.mv.db"));
    }

    @Override
    public void close() {
        endDurable();
    }
}
