package org.advocatedesk.intake.danger;

import java.time.Clock;
import java.util.UUID;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.cases.CaseDesk;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.TimelineKind;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One of us says that they are with somebody in danger; it then rings nowhere else, and a family nobody had is theirs.
@Service
@Transactional
public class DangerDesk {
    private final JdbcClient db;
    private final FamilyCards families;
    private final CaseDesk cases;
    private final CaseTimeline timeline;
    private final AuditTrail audit;
    private final Staff staff;
    private final Live live;
    private final Clock clock;

    DangerDesk(
            JdbcClient db,
            FamilyCards families,
            CaseDesk cases,
            CaseTimeline timeline,
            AuditTrail audit,
            Staff staff,
            Live live,
            Clock clock) {
        this.db = db;
        this.families = families;
        this.cases = cases;
        this.timeline = timeline;
        this.audit = audit;
        this.staff = staff;
        this.live = live;
        this.clock = clock;
    }

    /// The first who says so has it; refuses everybody after, and names who is with them.
    @PreAuthorize(Allowed.TO_RECORD)
    public void answer(UUID id) {
        int won = db.sql(
                        "update danger set answered_at = :now, answered_by = :by where id = :id and answered_at is null")
                .param("now", Db.at(clock.instant()))
                .param("by", staff.actorName())
                .param("id", id)
                .update();
        if (won == 0) throw new Refusal(whoIsWithThem(id) + " is with them already.");
        audit.changed("answered a danger", new AuditTrail.Subject("danger", id.toString(), null), null, null);
        db.sql("select case_id from danger where id = :id and case_id is not null")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .ifPresent(family -> isWith(new CaseId(family)));
        live.changed(Dangers.TOPIC);
    }

    /// Theirs from now on, where nobody had the family and they may have one.
    private void isWith(CaseId family) {
        var me = staff.current();
        boolean nobodys = families.require(family).ownerName() == null;
        if (nobodys && (me.is(Role.ADVOCATE) || me.is(Role.MANAGER))) cases.take(family);
        timeline.add(family, TimelineKind.NOTE, me.fullName() + " is with them at once", null);
    }

    private String whoIsWithThem(UUID id) {
        return db.sql("select answered_by from danger where id = :id and answered_by is not null")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse("A colleague");
    }
}
