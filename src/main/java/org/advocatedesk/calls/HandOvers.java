package org.advocatedesk.calls;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.HandOver;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Colleague;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.advocatedesk.staff.WhoIsIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hands a caller to an advocate who is in: the call is kept, the family is theirs, and they hear of it at once.
@Service
@Transactional
public class HandOvers {
    /// A topic of [Live].
    public static final String TOPIC = "call-hand-overs";

    private final CallDesk calls;
    private final HandOver families;
    private final FamilyCards cards;
    private final WhoIsIn whoIsIn;
    private final JdbcClient db;
    private final Staff staff;
    private final Live live;
    private final Clock clock;

    HandOvers(
            CallDesk calls,
            HandOver families,
            FamilyCards cards,
            WhoIsIn whoIsIn,
            JdbcClient db,
            Staff staff,
            Live live,
            Clock clock) {
        this.calls = calls;
        this.families = families;
        this.cards = cards;
        this.whoIsIn = whoIsIn;
        this.db = db;
        this.staff = staff;
        this.live = live;
        this.clock = clock;
    }

    /// Somebody who is in; `owner` where this family is theirs already.
    public record Choice(Colleague colleague, boolean owner) {}

    /// What one was handed and has not seen yet.
    public record Handed(UUID id, CaseId family, String byName, String note, Instant at) {}

    /// Who can take the caller, the family's own advocate first.
    @PreAuthorize(Allowed.TO_CALL)
    @Transactional(readOnly = true)
    public List<Choice> choices(@Nullable CaseId family) {
        var owner = family == null ? null : cards.require(family).ownerId();
        var me = staff.current().id();
        return whoIsIn.now().stream()
                .filter(c -> c.is(Role.ADVOCATE) || c.is(Role.MANAGER))
                .filter(c -> !c.id().equals(me))
                .map(c -> new Choice(c, c.id().equals(owner)))
                .sorted((one, other) -> Boolean.compare(other.owner(), one.owner()))
                .toList();
    }

    /// Keeps the call and hands its family over, both or neither.
    @PreAuthorize(Allowed.TO_CALL)
    public CallDesk.Logged logAndHandOver(CallToLog call, Colleague to) {
        var logged = calls.log(call);
        var family = logged.family();
        if (family == null) throw new Refusal("Nobody of ours was on the line, so there is nobody to hand over.");
        families.giveFromThePhone(family, to);
        keep(logged.call(), family, to, call.note());
        live.changed(TOPIC);
        return logged;
    }

    @PreAuthorize(Allowed.TO_CALL)
    @Transactional(readOnly = true)
    public List<Handed> unseen() {
        return db.sql("""
                        select id, case_id, by_name, note, at from call_hand_over
                        where to_id = :me and seen_at is null order by to_id, seen_at, at limit 20""")
                .param("me", staff.current().id().value())
                .query((rs, n) -> new Handed(
                        Db.uuid(rs, "id"),
                        new CaseId(Db.uuid(rs, "case_id")),
                        rs.getString("by_name"),
                        rs.getString("note"),
                        Db.instant(rs, "at")))
                .list();
    }

    /// Whoever was handed it has looked.
    @PreAuthorize(Allowed.TO_CALL)
    public void seen(UUID id) {
        db.sql("update call_hand_over set seen_at = :now where id = :id and to_id = :me and seen_at is null")
                .param("now", Db.at(clock.instant()))
                .param("id", id)
                .param("me", staff.current().id().value())
                .update();
    }

    private void keep(PhoneCallId call, CaseId family, Colleague to, String note) {
        db.sql("""
                        insert into call_hand_over (id, case_id, call_id, to_id, by_name, note, at)
                        values (:id, :case, :call, :to, :by, :note, :now)""")
                .param("id", Uuid7.next())
                .param("case", family.value())
                .param("call", call.value())
                .param("to", to.id().value())
                .param("by", staff.actorName())
                .param("note", note.length() > 2000 ? note.substring(0, 2000) : note)
                .param("now", Db.at(clock.instant()))
                .update();
    }
}
