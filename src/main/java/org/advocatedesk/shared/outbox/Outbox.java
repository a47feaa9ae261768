package org.advocatedesk.shared.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.shared.outbox.OutboxItem.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What is to be said to the world outside, and what became of it. Whatever is put here in a transaction is carried
/// once
/// that is committed, also by another node, also after a crash.
@Component
public class Outbox {
    /// Topic of [Live]: something was put, sent or given up.
    public static final String TOPIC = "outbox";

    private static final int PAGE = 100;

    private final JdbcClient db;
    private final Live live;
    private final Clock clock;

    Outbox(JdbcClient db, Live live, Clock clock) {
        this.db = db;
        this.live = live;
        this.clock = clock;
    }

    /// Puts it once per cause; a second time does nothing.
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(String kind, String cause, @Nullable UUID caseId, String address, String facts) {
        var now = Db.at(clock.instant());
        db.sql("""
                        insert into outbox (id, kind, cause, case_id, address, facts, state, tries, put_at, next_try_at)
                        values (:id, :kind, :cause, :case, :address, :facts, 'waiting', 0, :now, :now)
                        on conflict do nothing""")
                .param("id", Uuid7.next())
                .param("kind", kind)
                .param("cause", cause)
                .param("case", caseId)
                .param("address", address)
                .param("facts", facts)
                .param("now", now)
                .update();
        live.changed(TOPIC);
    }

    /// How many of a kind were put for an address since then.
    @Transactional(readOnly = true)
    public int putSince(String kind, String address, Instant since) {
        return db.sql("select count(*) from outbox where kind = :kind and address = :address and put_at > :since")
                .param("kind", kind)
                .param("address", address)
                .param("since", Db.at(since))
                .query(Integer.class)
                .single();
    }

    /// The newest of a kind, at most 100.
    @Transactional(readOnly = true)
    public List<OutboxItem> newest(String kind) {
        return db.sql("select * from outbox where kind = :kind order by put_at desc, id desc limit " + PAGE)
                .param("kind", kind)
                .query((rs, n) -> item(rs))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<OutboxItem> find(UUID id) {
        return db.sql("select * from outbox where id = :id")
                .param("id", id)
                .query((rs, n) -> item(rs))
                .optional();
    }

    /// Tries again at once what was given up; false where it was not.
    @Transactional
    public boolean again(UUID id) {
        live.changed(TOPIC);
        return db.sql("""
                        update outbox set state = 'waiting', tries = 0, next_try_at = :now, settled_at = null
                        where id = :id and state = 'given_up'""").param("now", Db.at(clock.instant())).param("id", id).update() == 1;
    }

    List<UUID> due(int most) {
        return db.sql(
                        "select id from outbox where state = 'waiting' and next_try_at <= :now order by state, next_try_at, id limit "
                                + most)
                .param("now", Db.at(clock.instant()))
                .query(UUID.class)
                .list();
    }

    void keepWords(UUID id, String message) {
        db.sql("update outbox set message = :message where id = :id and message is null")
                .param("message", message)
                .param("id", id)
                .update();
    }

    void settle(UUID id, State state, @Nullable String trouble) {
        db.sql("""
                        update outbox set state = :state, tries = tries + 1, settled_at = :now, trouble = :trouble
                        where id = :id and state = 'waiting'""")
                .param("state", state.column())
                .param("now", Db.at(clock.instant()))
                .param("trouble", cut(trouble))
                .param("id", id)
                .update();
        live.changed(TOPIC);
    }

    void later(UUID id, Instant nextTryAt, String trouble) {
        db.sql(
                        "update outbox set tries = tries + 1, next_try_at = :next, trouble = :trouble where id = :id and state = 'waiting'")
                .param("next", Db.at(nextTryAt))
                .param("trouble", cut(trouble))
                .param("id", id)
                .update();
        live.changed(TOPIC);
    }

    private static @Nullable String cut(@Nullable String words) {
        return words == null || words.length() <= 400 ? words : words.substring(0, 400);
    }

    private static OutboxItem item(ResultSet rs) throws SQLException {
        return new OutboxItem(
                Db.uuid(rs, "id"),
                rs.getString("kind"),
                rs.getString("cause"),
                Db.uuidOrNull(rs, "case_id"),
                rs.getString("address"),
                rs.getString("facts"),
                rs.getString("message"),
                State.of(rs.getString("state")),
                rs.getInt("tries"),
                Db.instant(rs, "put_at"),
                Db.instantOrNull(rs, "settled_at"),
                rs.getString("trouble"));
    }
}
