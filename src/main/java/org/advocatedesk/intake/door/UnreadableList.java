package org.advocatedesk.intake.door;

import java.time.Clock;
import java.time.Duration;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.SenderNetwork;
import org.advocatedesk.shared.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what could not even be parsed, so that a person can look at it; a sender fills at most a page a day.
@Component
class UnreadableList {
    static final int MOST_PER_SENDER_AND_DAY = 50;

    private final JdbcClient db;
    private final SenderLimit limit;
    private final Live live;
    private final Clock clock;

    UnreadableList(JdbcClient db, SenderLimit limit, Live live, Clock clock) {
        this.db = db;
        this.limit = limit;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public void keep(byte[] raw, String contentType, String senderAddress, String why) {
        if (!limit.isLifted() && keptToday(senderAddress) >= MOST_PER_SENDER_AND_DAY) return;
        db.sql("""
                        insert into unreadable (id, received_at, content_type, raw, sender_address, reason)
                        values (:id, :now, :type, :raw, :sender, :why)""")
                .param("id", Uuid7.next())
                .param("now", Db.at(clock.instant()))
                .param("type", Clean.cut(contentType, 120))
                .param("raw", raw)
                .param("sender", Clean.cut(senderAddress, 60))
                .param("why", why)
                .update();
        live.changed(Live.INTAKE);
    }

    private int keptToday(String senderAddress) {
        var network = SenderNetwork.of(senderAddress);
        return db.sql("""
                        select count(*) from unreadable
                        where (sender_address = :sender or sender_address like :neighbours) and received_at > :since""")
                .param("sender", Clean.cut(senderAddress, 60))
                .param("neighbours", network.contains(":") ? network + ":%" : "")
                .param("since", Db.at(clock.instant().minus(Duration.ofDays(1))))
                .query(Integer.class)
                .single();
    }
}
