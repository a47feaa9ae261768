package org.advocatedesk.intake.understanding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.intake.mapping.KnownMappings;
import org.advocatedesk.shared.Db;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What came in and is not yet understood, in order of arrival.
@Component
@Transactional(readOnly = true)
public class Waiting {
    private final JdbcClient db;
    private final KnownMappings mappings;

    Waiting(JdbcClient db, KnownMappings mappings) {
        this.db = db;
        this.mappings = mappings;
    }

    /// Whoever writes to us comes before the rows of a list.
    List<UUID> next(Instant now, int most) {
        var fresh = next("import_id is null", now, most);
        return fresh.isEmpty() ? next("import_id is not null", now, most) : fresh;
    }

    private List<UUID> next(String whose, Instant now, int most) {
        return db.sql("select id from submission where state = 'received' and " + whose
                        + " and (next_try_at is null or next_try_at <= :now) order by state, arrival limit :most")
                .param("now", Db.at(now))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /// The submission, if it still waits; the row stays locked so that nobody else understands it at the same time.
    @Transactional
    public Optional<Received> claim(UUID id) {
        return db.sql("select * from submission where id = :id and state = 'received' for update")
                .param("id", id)
                .query((rs, n) -> received(rs))
                .optional();
    }

    int failures(UUID id) {
        return db.sql("select failures from submission where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private Received received(ResultSet rs) throws SQLException {
        var source = Db.uuidOrNull(rs, "source_id");
        int version = mappings.newest(source);
        return new Received(
                Db.uuid(rs, "id"),
                rs.getString("reference"),
                Db.instant(rs, "received_at"),
                rs.getString("channel"),
                rs.getString("content_type"),
                rs.getBytes("raw"),
                rs.getString("sender_address"),
                rs.getString("form_version"),
                rs.getString("judged_by") != null,
                version,
                mappings.of(source, version),
                Db.uuidOrNull(rs, "import_id"));
    }
}
