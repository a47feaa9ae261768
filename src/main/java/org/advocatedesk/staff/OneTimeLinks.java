package org.advocatedesk.staff;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Links that let their holder choose a password once; a newer one for the same account takes the older's place.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OneTimeLinks {
    static final Duration LASTS = Duration.ofHours(24);
    private static final String ALIVE = "l.used_at is null and l.expires_at > :now and a.deactivated_at is null";

    private final JdbcClient db;
    private final Clock clock;

    OneTimeLinks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// The secret end of the link; only its hash is kept.
    String make(StaffId account) {
        forget(account);
        var token = Secrets.token();
        var now = clock.instant();
        db.sql("""
                        insert into one_time_link (id, account_id, token_hash, created_at, expires_at)
                        values (:id, :account, :hash, :now, :expires)""")
                .param("id", Uuid7.next())
                .param("account", account.value())
                .param("hash", Secrets.hash(token))
                .param("now", Db.at(now))
                .param("expires", Db.at(now.plus(LASTS)))
                .update();
        return token;
    }

    /// Whose link this is, while it is good; looking does not use it up.
    Optional<StaffId> holder(String token) {
        return db.sql(
                        "select a.id from one_time_link l join staff_account a on a.id = l.account_id where l.token_hash = :hash and "
                                + ALIVE)
                .param("hash", Secrets.hash(token))
                .param("now", Db.at(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(StaffId::new);
    }

    /// True for exactly one of all who try at the same moment.
    boolean use(String token) {
        return db.sql(
                                "update one_time_link set used_at = :now where token_hash = :hash and used_at is null and expires_at > :now")
                        .param("hash", Secrets.hash(token))
                        .param("now", Db.at(clock.instant()))
                        .update()
                == 1;
    }

    void forget(StaffId account) {
        db.sql("update one_time_link set used_at = :now where account_id = :id and used_at is null")
                .param("now", Db.at(clock.instant()))
                .param("id", account.value())
                .update();
    }
}
