package org.advocatedesk.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import org.advocatedesk.shared.Db;
import org.advocatedesk.staff.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What calls and promises mean for a case and its row in the queue: tries, contact made, the next promise, a hold.
@Service
@Transactional
public class ContactProgress {
    private final CaseFiles cases;
    private final FamilyVisibility visibility;
    private final QueueRows rows;
    private final CaseDesk desk;
    private final JdbcClient db;
    private final Clock clock;

    ContactProgress(
            CaseFiles cases, FamilyVisibility visibility, QueueRows rows, CaseDesk desk, JdbcClient db, Clock clock) {
        this.cases = cases;
        this.visibility = visibility;
        this.rows = rows;
        this.desk = desk;
        this.db = db;
        this.clock = clock;
    }

    /// An outbound try was made; `spoke` where somebody was reached. Moves the case on from New, and the next try.
    @PreAuthorize(Allowed.TO_CALL)
    public void attempted(CaseId asked, boolean spoke, @Nullable Instant nextTryAt) {
        var id = visibility.require(asked);
        var caseFile = cases.require(id);
        var before = caseFile.status();
        var next = spoke ? CaseStatus.CONTACTED : CaseStatus.ATTEMPTING;
        boolean moves = before == CaseStatus.NEW || spoke && before == CaseStatus.ATTEMPTING;
        if (moves) {
            caseFile.becomes(next, null, clock.instant());
            desk.statusChanged(id, before, next, spoke ? "spoken to" : "tried");
        }
        cases.flush();
        var now = Db.at(clock.instant());
        db.sql(
                        "update queue_row set attempts = attempts + 1, first_attempt_at = coalesce(first_attempt_at, :now), last_contact_at = case when :spoke then :now else last_contact_at end where case_id = :id")
                .param("now", now)
                .param("spoke", spoke)
                .param("id", id.value())
                .update();
        var values = new HashMap<String, @Nullable Object>();
        values.put("next_due_at", Db.atOrNull(nextTryAt));
        rows.set(id, values);
    }

    /// The family rang us and was answered; it counts as contact, not as a try of ours, and ends the tries planned.
    @PreAuthorize(Allowed.TO_CALL)
    public void spokenTo(CaseId asked) {
        var id = visibility.require(asked);
        var caseFile = cases.require(id);
        var before = caseFile.status();
        if (before == CaseStatus.NEW || before == CaseStatus.ATTEMPTING) {
            caseFile.becomes(CaseStatus.CONTACTED, null, clock.instant());
            desk.statusChanged(id, before, CaseStatus.CONTACTED, "they rang");
        }
        cases.flush();
        var values = new HashMap<String, @Nullable Object>();
        values.put("last_contact_at", Db.at(clock.instant()));
        values.put("next_due_at", null);
        rows.set(id, values);
    }

    /// The next promise to this family, or null where none is open; ranks it anew.
    @PreAuthorize(Allowed.TO_CALL)
    public void promised(CaseId asked, @Nullable Instant dueAt) {
        var id = visibility.require(asked);
        var values = new HashMap<String, @Nullable Object>();
        values.put("promise_at", Db.atOrNull(dueAt));
        rows.set(id, values);
    }

    /// A call turned out to be with the other of two families that were one: its try and what was said count there.
    @PreAuthorize(Allowed.TO_CALL)
    public void moved(CaseId from, CaseId to, boolean ours, boolean spoke, Instant at) {
        int tries = ours ? 1 : 0;
        db.sql(
                        "update queue_row set attempts = case when attempts < :tries then 0 else attempts - :tries end where case_id = :id")
                .param("tries", tries)
                .param("id", visibility.require(from).value())
                .update();
        db.sql("""
                        update queue_row set attempts = attempts + :tries,
                               first_attempt_at = case when :ours then coalesce(first_attempt_at, :at) else first_attempt_at end,
                               last_contact_at = case when :spoke and (last_contact_at is null or last_contact_at < :at) then :at else last_contact_at end
                        where case_id = :id""")
                .param("tries", tries)
                .param("ours", ours)
                .param("spoke", spoke)
                .param("at", Db.at(at))
                .param("id", visibility.require(to).value())
                .update();
    }

    /// A hold on contacting them, e.g. "write only"; null lifts what the row shows (the suppression itself stays).
    @PreAuthorize(Allowed.TO_RECORD)
    public void hold(CaseId asked, @Nullable String hold) {
        var id = visibility.require(asked);
        var values = new HashMap<String, @Nullable Object>();
        values.put("contact_hold", hold);
        rows.set(id, values);
    }
}
