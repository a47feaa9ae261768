package org.advocatedesk.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.advocatedesk.shared.Db;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is at their desk: signed in on any node, and heard of within a quarter of an hour.
@Component
@Transactional
public class WhoIsIn {
    private static final Duration LATELY = Duration.ofMinutes(15);
    private static final Duration WRITTEN_AT_MOST_EVERY = Duration.ofSeconds(20);

    private final JdbcClient db;
    private final Staff staff;
    private final Clock clock;
    private final Map<String, Instant> written = new ConcurrentHashMap<>();

    WhoIsIn(JdbcClient db, Staff staff, Clock clock) {
        this.db = db;
        this.staff = staff;
        this.clock = clock;
    }

    /// By name.
    @Transactional(readOnly = true)
    public List<Colleague> now() {
        var lately = Set.copyOf(db.sql("select username from staff_account where last_active_at > :since")
                .param("since", Db.at(clock.instant().minus(LATELY)))
                .query(String.class)
                .list());
        return staff.active().stream()
                .filter(colleague -> lately.contains(colleague.username()))
                .toList();
    }

    /// Heard of on this node; written now and then.
    void heardOf(Map<String, Instant> lastActive) {
        lastActive.forEach((username, at) -> {
            var before = written.get(username);
            if (before != null && at.isBefore(before.plus(WRITTEN_AT_MOST_EVERY))) return;
            written.put(username, at);
            write(username, at);
        });
    }

    void left(String username) {
        written.remove(username);
        write(username, null);
    }

    private void write(String username, @Nullable Instant at) {
        db.sql("update staff_account set last_active_at = :at where username = :name")
                .param("at", Db.atOrNull(at))
                .param("name", username)
                .update();
    }
}
