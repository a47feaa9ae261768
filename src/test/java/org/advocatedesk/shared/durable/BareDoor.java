package org.advocatedesk.shared.durable;

import java.sql.DriverManager;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The desk's own durable commits on an H2 file, without the desk around them.
public final class BareDoor implements AutoCloseable {
    private final SyncBarrier barrier;
    private final DataSource durable;

    public BareDoor(String url, String user, String password) {
        barrier = new SyncBarrier(() -> DriverManager.getConnection(url, user, password));
        durable = new DurableDataSource(new DriverManagerDataSource(url, user, password), barrier);
    }

    public DataSource durable() {
        return durable;
    }

    @Override
    public void close() {
        barrier.close();
    }
}
