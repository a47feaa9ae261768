package org.advocatedesk.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.search.FindSource.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Families that are no longer here because the list they came with was taken back; nobody finds them any more.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class GoneFamilies {
    private final JdbcClient db;
    private final Clock clock;

    GoneFamilies(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Call it in the transaction that removes them.
    public void left(Collection<UUID> families) {
        for (var family : families)
            db.sql("insert into case_gone (case_id, gone_at) values (:id, :now) on conflict do nothing")
                    .param("id", family)
                    .param("now", Db.at(clock.instant()))
                    .update();
    }

    /// Ordered as the search asks for it.
    List<Finding> since(Instant since, @Nullable Finding last, int limit) {
        var after = last == null ? "gone_at >= :since" : "(gone_at > :at or gone_at = :at and case_id > :id)";
        var query = db.sql("select * from case_gone where " + after + " order by gone_at, case_id limit " + limit);
        query = last == null
                ? query.param("since", Db.at(since))
                : query.param("at", Db.at(last.changedAt())).param("id", UUID.fromString(last.id()));
        return query.query((rs, n) -> new Finding(
                        Db.uuid(rs, "case_id").toString(),
                        Db.instant(rs, "gone_at"),
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        true))
                .list();
    }
}
