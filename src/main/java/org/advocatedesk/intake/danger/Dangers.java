package org.advocatedesk.intake.danger;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyGiven;
import org.advocatedesk.intake.SomebodyInDanger;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.shared.outbox.Outbox;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Colleague;
import org.advocatedesk.staff.Staff;
import org.advocatedesk.staff.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps who is in danger until one of us is with them; tells whoever is on call besides, where that is set.
@Component
@Transactional
public class Dangers {
    /// Topic of [Live]: one more rings, or one was answered.
    public static final String TOPIC = "danger";

    private final JdbcClient db;
    private final Outbox outbox;
    private final OnCall onCall;
    private final Staff staff;
    private final Live live;
    private final Clock clock;

    Dangers(JdbcClient db, Outbox outbox, OnCall onCall, Staff staff, Live live, Clock clock) {
        this.db = db;
        this.outbox = outbox;
        this.onCall = onCall;
        this.staff = staff;
        this.live = live;
        this.clock = clock;
    }

    @EventListener
    void ring(SomebodyInDanger came) {
        int rang = db.sql("""
                        insert into danger (id, submission_id, reference, case_id, since)
                        values (:id, :submission, :reference, :case, :since) on conflict do nothing""")
                .param("id", Uuid7.next())
                .param("submission", came.submissionId())
                .param("reference", came.reference())
                .param("case", idOf(came.caseId()))
                .param("since", Db.at(came.receivedAt()))
                .update();
        if (rang == 0) isAFamilyAfterAll(came);
        else if (onCall.isSet())
            outbox.put(OnCall.KIND, came.submissionId().toString(), idOf(came.caseId()), "", came.reference());
        live.changed(TOPIC);
    }

    /// What was set aside at first was let in.
    private void isAFamilyAfterAll(SomebodyInDanger came) {
        db.sql("update danger set case_id = :case where submission_id = :submission and case_id is null")
                .param("case", idOf(came.caseId()))
                .param("submission", came.submissionId())
                .update();
    }

    /// Whoever takes the family is with them.
    @EventListener
    void taken(FamilyGiven given) {
        int answered = db.sql("""
                        update danger set answered_at = :now, answered_by = :by
                        where case_id = :case and answered_at is null""")
                .param("now", Db.at(clock.instant()))
                .param("by", nameOf(given.to()))
                .param("case", given.family().value())
                .update();
        if (answered > 0) live.changed(TOPIC);
    }

    private String nameOf(StaffId owner) {
        return staff.byId(owner).map(Colleague::fullName).orElseGet(staff::actorName);
    }

    /// What nobody has answered, the longest first.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    @Transactional(readOnly = true)
    public List<Danger> ringing() {
        return db.sql("select * from danger where answered_at is null order by since limit 20")
                .query((rs, n) -> new Danger(
                        Db.uuid(rs, "id"),
                        rs.getString("reference"),
                        family(Db.uuidOrNull(rs, "case_id")),
                        Db.instant(rs, "since")))
                .list();
    }

    private static @Nullable CaseId family(@Nullable UUID id) {
        return id == null ? null : new CaseId(id);
    }

    private static @Nullable UUID idOf(@Nullable CaseId family) {
        return family == null ? null : family.value();
    }
}
