package org.advocatedesk.kits;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One batch per pick-up: what the carrier takes along.
@Component
class KitBatches {
    private final JdbcClient db;

    KitBatches(JdbcClient db) {
        this.db = db;
    }

    /// The batch of that pick-up, made where it is the first kit of the day. Looked for first: an insert would wait for
    /// whoever changes the row just now, and H2 would then give up ("concurrent update").
    UUID at(Instant pickUpAt) {
        return find(pickUpAt).orElseGet(() -> make(pickUpAt));
    }

    private UUID make(Instant pickUpAt) {
        db.sql("insert into kit_batch (id, pick_up_at) values (:id, :at) on conflict do nothing")
                .param("id", Uuid7.next())
                .param("at", Db.at(pickUpAt))
                .update();
        return find(pickUpAt).orElseThrow();
    }

    private Optional<UUID> find(Instant pickUpAt) {
        return db.sql("select id from kit_batch where pick_up_at = :at")
                .param("at", Db.at(pickUpAt))
                .query(UUID.class)
                .optional();
    }

    void handedOver(UUID batch, String by, Instant now) {
        db.sql(
                        "update kit_batch set handed_over_at = :now, handed_over_by = :by where id = :id and handed_over_at is null")
                .param("now", Db.at(now))
                .param("by", by)
                .param("id", batch)
                .update();
    }
}
