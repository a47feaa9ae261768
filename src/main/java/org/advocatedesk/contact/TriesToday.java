package org.advocatedesk.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.advocatedesk.shared.Db;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How often a number, or those of one person, were really dialled in the last 24 hours, and when the next try is free
/// under a state's cap.
@Component
class TriesToday {
    private static final Duration DAY = Duration.ofHours(24);
    private static final int MORE_THAN_ANY_CAP = 50;

    private final JdbcClient db;

    TriesToday(JdbcClient db) {
        this.db = db;
    }

    /// The moment from which another try is allowed; empty where one is allowed at `when`.
    @Transactional(readOnly = true)
    Optional<Instant> freeAgainAt(Set<String> phones, int cap, Instant when) {
        var tries = since(phones, when);
        return tries.size() < cap
                ? Optional.empty()
                : Optional.of(tries.get(cap - 1).plus(DAY));
    }

    /// Newest first. A blocked dial that no promise lifted never rang.
    private List<Instant> since(Set<String> phones, Instant when) {
        return db.sql("""
                        select at from dial_record where phone in (:phones) and at > :from and at <= :when
                          and (verdict <> 'blocked' or overridden is not null)
                        order by at desc limit :most""")
                .param("phones", phones)
                .param("from", Db.at(when.minus(DAY)))
                .param("when", Db.at(when))
                .param("most", MORE_THAN_ANY_CAP)
                .query((rs, n) -> Db.instant(rs, "at"))
                .list();
    }
}
