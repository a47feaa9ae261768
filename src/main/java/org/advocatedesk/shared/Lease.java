package org.advocatedesk.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/// The right to do one recurring work in the whole cluster: taken when there is work, kept while it goes on, and free
/// for another node a few seconds after this one has gone silent.
public final class Lease {
    private static final Duration LENGTH = Duration.ofSeconds(10);
    private static final Duration RENEW_BEFORE_END = Duration.ofSeconds(6);

    private final String name;
    private final JdbcTemplateLockProvider locks;
    private @Nullable SimpleLock held;
    private Instant heldUntil = Instant.EPOCH;

    private Lease(String name, JdbcTemplateLockProvider locks) {
        this.name = name;
        this.locks = locks;
    }

    /// Takes or renews it; false where another node has it. The clock of the machine decides, as ShedLock's own does.
    @SuppressWarnings("JavaInstantGetSecondsGetNano")
    public synchronized boolean isOurs() {
        var now = Instant.ofEpochMilli(System.currentTimeMillis());
        if (held != null && now.isBefore(heldUntil.minus(RENEW_BEFORE_END))) return true;
        var next = held == null ? Optional.<SimpleLock>empty() : held.extend(LENGTH, Duration.ZERO);
        if (next.isEmpty()) {
            // ShedLock remembers that the row exists and would never look again
            locks.clearCache();
            next = locks.lock(new LockConfiguration(now, name, LENGTH, Duration.ZERO));
        }
        held = next.orElse(null);
        heldUntil = now.plus(LENGTH);
        return held != null;
    }

    private synchronized void giveBack() {
        if (held != null && Instant.ofEpochMilli(System.currentTimeMillis()).isBefore(heldUntil)) held.unlock();
        held = null;
    }

    /// Where leases are had. The embedded database has one process only: what an earlier one held is void.
    @Component
    public static class Office implements DisposableBean {
        private final JdbcTemplateLockProvider locks;
        private final java.util.List<Lease> given = new java.util.concurrent.CopyOnWriteArrayList<>();

        Office(DataSource database, PlatformTransactionManager tx, @Value("${spring.datasource.url}") String url) {
            var jdbc = new JdbcTemplate(database);
            if (url.startsWith("jdbc:h2:"))
                new org.springframework.transaction.support.TransactionTemplate(tx)
                        .executeWithoutResult(t -> jdbc.update("delete from shedlock"));
            locks = new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                    .withJdbcTemplate(jdbc)
                    .withTransactionManager(tx)
                    .usingDbTime()
                    .build());
        }

        public Lease lease(String name) {
            var lease = new Lease(name, locks);
            given.add(lease);
            return lease;
        }

        @Override
        public void destroy() {
            given.forEach(Lease::giveBack);
        }
    }
}
