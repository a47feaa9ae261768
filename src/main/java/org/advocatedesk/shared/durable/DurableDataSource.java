package org.advocatedesk.shared.durable;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// H2 answers a commit before the disk has it; here a commit that may have written waits for the [SyncBarrier].
final class DurableDataSource extends DelegatingDataSource {
    private final SyncBarrier barrier;

    DurableDataSource(DataSource target, SyncBarrier barrier) {
        super(target);
        this.barrier = barrier;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return durable(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return durable(super.getConnection(username, password));
    }

    private Connection durable(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, new Commits(connection, barrier));
    }

    /// One borrowed connection. It counts as written to from its first statement that is not a plain select.
    private static final class Commits implements InvocationHandler {
        private final Connection target;
        private final SyncBarrier barrier;
        private boolean mayHaveWritten;

        Commits(Connection target, SyncBarrier barrier) {
            this.target = target;
            this.barrier = barrier;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
            var args = given == null ? new Object[0] : given;
            switch (method.getName()) {
                case "prepareStatement", "prepareCall" -> mayHaveWritten |= !isSelect((String) args[0]);
                case "createStatement" -> mayHaveWritten = true;
                case "unwrap" -> {
                    if (((Class<?>) args[0]).isInstance(proxy)) return proxy;
                }
                default -> {}
            }
            boolean commits = method.getName().equals("commit")
                    || method.getName().equals("setAutoCommit") && Boolean.TRUE.equals(args[0])
                    || method.getName().equals("close")
                            && mayHaveWritten
                            && !target.isClosed()
                            && target.getAutoCommit();
            try {
                var result = method.invoke(target, given);
                if (commits && mayHaveWritten) barrier.await();
                return result;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }

        private static boolean isSelect(String sql) {
            var start = sql.stripLeading();
            return start.regionMatches(true, 0, "select", 0, 6)
                    && !sql.toLowerCase(Locale.ROOT).contains("nextval");
        }
    }
}
