package org.advocatedesk.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.advocatedesk.staff.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The list of those who deliver to us, and what came of it lately.
@Component
@Transactional(readOnly = true)
@PreAuthorize(Allowed.TO_SET_RULES)
public class Sources {
    private static final Duration LATELY = Duration.ofDays(30);
    private static final String SELECT = """
            select i.*,
                   (select max(s.received_at) from submission s where s.source_id = i.id) as last_at,
                   (select count(*) from submission s where s.source_id = i.id and s.received_at > :since) as lately,
                   (select count(*) from submission s where s.source_id = i.id and s.received_at > :since and s.state = 'failed') as failed,
                   (select count(*) from submission s where s.source_id = i.id and s.state = 'example') as examples
            from intake_source i
            """;

    private final JdbcClient db;
    private final Clock clock;

    Sources(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// The newest first, those that are closed last.
    public List<SourceRow> all() {
        return select(
                        "order by case when i.closed_at is null then 0 else 1 end, i.created_at desc, i.id limit 100",
                        null)
                .list();
    }

    public Optional<SourceRow> find(UUID id) {
        return select("where i.id = :one", id).optional();
    }

    private JdbcClient.MappedQuerySpec<SourceRow> select(String which, @Nullable UUID one) {
        return db.sql(SELECT + which)
                .param("one", one)
                .param("since", Db.at(clock.instant().minus(LATELY)))
                .query((rs, n) -> new SourceRow(
                        Db.uuid(rs, "id"),
                        rs.getString("name"),
                        rs.getString("channel"),
                        Db.instant(rs, "created_at"),
                        Db.instantOrNull(rs, "live_at"),
                        Db.instantOrNull(rs, "closed_at"),
                        Db.instantOrNull(rs, "old_key_until"),
                        Db.instantOrNull(rs, "last_at"),
                        rs.getInt("lately"),
                        rs.getInt("failed"),
                        rs.getInt("examples")));
    }
}
