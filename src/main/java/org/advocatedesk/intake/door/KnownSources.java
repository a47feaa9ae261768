package org.advocatedesk.intake.door;

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

    KnownSources(JdbcClient db) {
        this.db = db;
    }

    /// One that collects has not gone live: what it sends is an example.
    record Source(UUID id, String name, String channel, boolean collects) {}

    Optional<Source> withKey(String key) {
        if (!SourceKey.looksLikeOne(key)) return Optional.empty();
        return db.sql(
                        "select id, name, channel, live_at from intake_source where key_hash = :hash and closed_at is null")
                .param("hash", SourceKey.hash(key))
                .query((rs, n) -> new Source(
                        Db.uuid(rs, "id"),
                        rs.getString("name"),
                        rs.getString("channel"),
                        rs.getObject("live_at") == null))
                .optional();
    }
}
