package org.advocatedesk;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Notes what is asked of the database while something is read, and how the database goes about it.
public final class Statements {
    private Statements() {}

    /// A question, with the values it was asked with.
    public static final class Asked {
        public final String sql;
        private final DataSource database;
        private final List<Setting> settings = new ArrayList<>();

        private Asked(String sql, DataSource database) {
            this.sql = sql;
            this.database = database;
        }

        /// How the database answers it, in its own words, one line a step.
        public String plan() {
            try (var connection = database.getConnection();
                    var explain = connection.prepareStatement("explain " + sql)) {
                for (var setting : settings) setting.method.invoke(explain, setting.values.toArray());
                try (var lines = explain.executeQuery()) {
                    var plan = new ArrayList<String>();
                    while (lines.next()) plan.add(lines.getString(1));
                    return plan.stream().collect(Collectors.joining("\n"));
                }
            } catch (SQLException | ReflectiveOperationException unexplained) {
                throw new IllegalStateException("No plan for " + sql, unexplained);
            }
        }
    }

    private record Setting(Method method, List<Object> values) {}

    /// What is asked through Spring's JDBC while `work` runs; it must only read, and sees what is committed.
    public static List<Asked> during(JdbcTemplate jdbc, Runnable work) {
        var database = Objects.requireNonNull(jdbc.getDataSource());
        var asked = new ArrayList<Asked>();
        jdbc.setDataSource(new Listening(database, asked));
        try {
            work.run();
        } finally {
            jdbc.setDataSource(database);
        }
        return asked;
    }

    private static final class Listening extends DelegatingDataSource {
        private final DataSource target;
        private final List<Asked> asked;
        private final Thread listenedTo = Thread.currentThread();

        Listening(DataSource target, List<Asked> asked) {
            super(target);
            this.target = target;
            this.asked = asked;
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            if (Thread.currentThread() != listenedTo) return connection;
            return proxy(Connection.class, connection, (method, values, result) -> {
                if (!(result instanceof PreparedStatement statement)) return result;
                var now = new Asked((String) values[0], target);
                asked.add(now);
                return proxy(PreparedStatement.class, statement, (set, given, nothing) -> {
                    if (set.getName().startsWith("set") && given.length > 1)
                        now.settings.add(new Setting(set, Arrays.asList(given)));
                    return nothing;
                });
            });
        }
    }

    private interface After {
        @Nullable
        Object done(Method method, Object[] values, @Nullable Object result);
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        InvocationHandler handler = (proxy, method, given) -> {
            try {
                return after.done(method, given == null ? new Object[0] : given, method.invoke(target, given));
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
