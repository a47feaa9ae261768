package org.advocatedesk.kits;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.OneFamily;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.TimeWords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One kit per household: the same door or the same family within the last thirty days asks before another leaves.
@Component
class SameHousehold {
    private final JdbcClient db;

    SameHousehold(JdbcClient db) {
        this.db = db;
    }

    /// The kit that went there lately; `when` is when it arrived, left or was asked for.
    record Recent(long kitNumber, KitState state, Instant when) {
        String words(ZoneId ours, Instant now) {
            var day = TimeWords.day(when, ours, now);
            var on = day.equals("today") ? day : "on " + day;
            return switch (state) {
                case DELIVERED -> "A kit came " + on + ".";
                case HANDED_OVER -> "A kit left " + on + " and is on its way.";
                default -> "A kit was asked for " + on + " and has not left yet.";
            };
        }
    }

    Optional<Recent> recent(CaseId caseId, StandardAddress address, @Nullable KitId except, Instant now, int days) {
        var since = now.minus(Duration.ofDays(days));
        var sameFamily = find(OneFamily.has("k.case_id", "key"), caseId.value(), except, since);
        if (sameFamily.isPresent() || address.household().isEmpty()) return sameFamily;
        return find("k.household = :key", address.household(), except, since);
    }

    /// Somebody else at this house wrote a unit: the house has several doors.
    boolean hasSeveralDoors(StandardAddress address) {
        if (address.house().isEmpty() || !address.unit().isEmpty()) return false;
        return db.sql(
                                "select count(*) from (select 1 from kit_request where house = :house and household <> :bare limit 1) other")
                        .param("house", address.house())
                        .param("bare", address.household())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Optional<Recent> find(String whose, Object key, @Nullable KitId except, Instant since) {
        return db.sql("""
                        select k.kit_number, k.state, k.ended_at, k.asked_at, m.handed_over_at
                        from kit_request k left join mailing m on m.kit_id = k.id
                        where %s and k.asked_at > :since and k.state not in ('CANCELLED', 'CAME_BACK') and k.id <> :except
                        order by k.asked_at desc limit 1""".formatted(whose))
                .param("key", key)
                .param("since", Db.at(since))
                .param("except", except == null ? new java.util.UUID(0, 0) : except.value())
                .query((rs, n) -> {
                    var ended = Db.instantOrNull(rs, "ended_at");
                    var left = Db.instantOrNull(rs, "handed_over_at");
                    return new Recent(
                            rs.getLong("kit_number"),
                            KitState.valueOf(rs.getString("state")),
                            ended != null ? ended : left != null ? left : Db.instant(rs, "asked_at"));
                })
                .optional();
    }
}
