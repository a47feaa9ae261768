package org.advocatedesk.calls;

import java.time.Clock;
import java.time.Instant;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.RuleSets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks every few seconds which promises ring, fall due, or were missed so long that others must see them.
@Component
class CallbackSweep {
    private final JdbcClient db;
    private final RuleSets rules;
    private final Live live;
    private final Clock clock;
    private volatile Instant lastLook = Instant.MIN;

    CallbackSweep(JdbcClient db, RuleSets rules, Live live, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.live = live;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${desk.callbacks.sweep:15s}")
    @Transactional
    public void look() {
        var times = rules.require(RingTimes.KIND, RingTimes.class);
        var now = clock.instant();
        int rang = mark("rung_at", now.plus(times.ownerBefore()), now);
        int team = mark("team_since", now.minus(times.teamAfter()), now);
        int manager = mark("manager_since", now.minus(times.managerAfter()), now);
        if (rang + manager > 0) live.changed(CallbackRings.TOPIC);
        if (rang + team + manager > 0 || crossed(times, now)) live.changed(Live.CALLBACKS);
        lastLook = now;
    }

    /// Each is marked once; a move takes the marks back.
    private int mark(String column, Instant dueUntil, Instant now) {
        return db.sql("update callback set " + column
                        + " = :now, version = version + 1 where settled_at is null and due_at <= :due and " + column
                        + " is null")
                .param("now", Db.at(now))
                .param("due", Db.at(dueUntil))
                .update();
    }

    /// Something fell due, or came near, since the last look: lists group it anew.
    private boolean crossed(RingTimes times, Instant now) {
        if (lastLook.equals(Instant.MIN)) return true;
        return db.sql("""
                        select count(*) from callback c where c.settled_at is null
                        and (c.due_at > :last and c.due_at <= :now or c.due_at > :lastSoon and c.due_at <= :soon)""")
                        .param("last", Db.at(lastLook))
                        .param("now", Db.at(now))
                        .param("lastSoon", Db.at(lastLook.plus(times.nowBefore())))
                        .param("soon", Db.at(now.plus(times.nowBefore())))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
