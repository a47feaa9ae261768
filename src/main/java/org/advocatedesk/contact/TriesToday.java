package org.advocatedesk.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.PhoneNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How often a number was really dialled in the last 24 hours, and when the next try is free under a state's cap.
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
    Optional<Instant> freeAgainAt(PhoneNumber phone, int cap, Instant when) {
        var tries = since(phone, when);
        return tries.size() < cap
                ? Optional.empty()
                : Optional.of(tries.get(cap - 1).plus(DAY));
    }

    /// Newest first. A blocked dial that no promise lifted never rang.
    private List<Instant> since(PhoneNumber phone, Instant when) {
        return db.sql("""
                        select at from dial_record where phone = :phone and at > :from and at <= :when
                          and (verdict <> 'blocked' or overridden is not null)
                        order by phone desc, at desc limit :most""")
                .param("phone", phone.e164())
                .param("from", Db.at(when.minus(DAY)))
                .param("when", Db.at(when))
                .param("most", MORE_THAN_ANY_CAP)
                .query((rs, n) -> Db.instant(rs, "at"))
                .list();
    }
}
