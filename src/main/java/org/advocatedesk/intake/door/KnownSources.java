package org.advocatedesk.intake.door;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whose address it is that something was sent to.
@Component
@Transactional(readOnly = true)
class KnownSources {
    private final JdbcClient db;
    private final Clock clock;

    KnownSources(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// One that collects has not gone live: what it sends is an example.
    record Source(UUID id, String name, String channel, boolean collects) {}

    Optional<Source> withKey(String key) {
        if (!SourceKey.looksLikeOne(key)) return Optional.empty();
        return db.sql("""
                        select id, name, channel, live_at from intake_source where closed_at is null
                        and (key_hash = :hash or old_key_hash = :hash and old_key_until > :now)""")
                .param("hash", SourceKey.hash(key))
                .param("now", Db.at(clock.instant()))
                .query((rs, n) -> new Source(
                        Db.uuid(rs, "id"),
                        rs.getString("name"),
                        rs.getString("channel"),
                        rs.getObject("live_at") == null))
                .optional();
    }
}
