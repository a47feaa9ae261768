package org.advocatedesk.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyVisibility;
import org.advocatedesk.intake.door.Door;
import org.advocatedesk.intake.door.SentFields;
import org.advocatedesk.intake.forms.PublishedForms;
import org.advocatedesk.intake.forms.SeenForm;
import org.advocatedesk.intake.mapping.KnownMappings;
import org.advocatedesk.intake.understanding.Doubts;
import org.advocatedesk.intake.understanding.Submitted;
import org.advocatedesk.intake.understanding.Understanding;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Staff;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/// Judges what the rules were unsure of, and reads what somebody sent as they sent it.
@Service
@Transactional
public class CameInDesk {
    private final JdbcClient db;
    private final FamilyVisibility visibility;
    private final AuditTrail audit;
    private final Staff staff;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final PublishedForms forms;
    private final JsonMapper json;
    private final KnownMappings mappings;
    private final ScreeningTally tally;
    private final Clock clock;

    CameInDesk(
            JdbcClient db,
            FamilyVisibility visibility,
            AuditTrail audit,
            Staff staff,
            Live live,
            ApplicationEventPublisher events,
            PublishedForms forms,
            JsonMapper json,
            KnownMappings mappings,
            ScreeningTally tally,
            Clock clock) {
        this.db = db;
        this.visibility = visibility;
        this.audit = audit;
        this.staff = staff;
        this.live = live;
        this.events = events;
        this.forms = forms;
        this.json = json;
        this.mappings = mappings;
        this.tally = tally;
        this.clock = clock;
    }

    /// What was sent, as typed, and what was understood of it; that somebody read it is kept in the trail.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public AsSent read(UUID id) {
        var sent = db.sql(
                        "select received_at, content_type, raw, case_id, form_version, understanding, source_id, mapping_version from submission where id = :id")
                .param("id", id)
                .query((rs, n) -> new Stored(
                        Db.instant(rs, "received_at"),
                        rs.getBytes("raw"),
                        rs.getString("content_type"),
                        rs.getString("understanding"),
                        Db.uuidOrNull(rs, "case_id"),
                        Db.uuidOrNull(rs, "source_id"),
                        rs.getObject("mapping_version", Integer.class),
                        rs.getString("form_version")))
                .optional()
                .orElseThrow(() -> new Refusal("This is not known here."));
        if (sent.caseId != null) visibility.require(new CaseId(sent.caseId));
        audit.read("submission", subject(id));
        return asSent(sent);
    }

    /// It is from somebody who needs us: it goes on as if it had never been held back.
    @PreAuthorize(Allowed.TO_JUDGE_WHAT_CAME_IN)
    public void release(UUID id) {
        judge(id, "received", "'quarantined', 'spam'", "release from quarantine");
    }

    /// No family wrote this. It stays where it can be found.
    @PreAuthorize(Allowed.TO_JUDGE_WHAT_CAME_IN)
    public void confirm(UUID id) {
        judge(id, "spam", "'quarantined'", "confirm as not a family");
    }

    /// Tries once more to understand it.
    @PreAuthorize(Allowed.TO_JUDGE_WHAT_CAME_IN)
    public void retry(UUID id) {
        int changed = db.sql(
                        "update submission set state = 'received', failures = 0, next_try_at = null where id = :id and state = 'failed'")
                .param("id", id)
                .update();
        if (changed == 0) throw new Refusal("It is understood by now.");
        audit.changed("understand again", subject(id), "failed", "received");
        wakeAfterCommit();
        live.changed(Live.INTAKE);
    }

    private void judge(UUID id, String state, String from, String action) {
        int changed = db.sql(
                        "update submission set state = :state, judged_by = :by, judged_at = :now where id = :id and state in ("
                                + from + ")")
                .param("state", state)
                .param("by", staff.actorName())
                .param("now", Db.at(clock.instant()))
                .param("id", id)
                .update();
        if (changed == 0) throw new Refusal("Somebody has judged this in the meantime.");
        tally.judged(reasons(id), state.equals("spam"));
        audit.changed(action, subject(id), "quarantined", state);
        if (state.equals("received")) wakeAfterCommit();
        live.changed(Live.INTAKE);
    }

    private List<String> reasons(UUID id) {
        return db.sql("select spam_reasons from submission where id = :id")
                .param("id", id)
                .query(String.class)
                .single()
                .lines()
                .toList();
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(new Door.SomethingCameIn());
            }
        });
    }

    private static AuditTrail.Subject subject(UUID id) {
        return new AuditTrail.Subject("submission", id.toString(), null);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Stored(
            Instant receivedAt,
            byte[] raw,
            String contentType,
            @org.jspecify.annotations.Nullable String understanding,
            @org.jspecify.annotations.Nullable UUID caseId,
            @org.jspecify.annotations.Nullable UUID sourceId,
            @org.jspecify.annotations.Nullable Integer mappingVersion,
            @org.jspecify.annotations.Nullable String formVersion) {}

    /// The version it was understood with, or the one it would be now.
    private int version(Stored stored) {
        return stored.mappingVersion == null ? mappings.newest(stored.sourceId) : stored.mappingVersion;
    }

    private AsSent asSent(Stored stored) {
        var understood =
                stored.understanding == null ? null : json.readValue(stored.understanding, Understanding.class);
        try {
            var mapping = mappings.of(stored.sourceId, version(stored));
            var sent = Submitted.read(mapping.read(SentFields.parse(stored.raw, stored.contentType)));
            var cameOn = stored.receivedAt.atZone(staff.current().zone()).toLocalDate();
            return new AsSent(sent, understood, SeenForm.of(forms, stored.formVersion), Doubts.of(sent, cameOn));
        } catch (SentFields.Unparseable garbled) {
            throw new IllegalStateException(
                    new String(stored.raw, StandardCharsets.UTF_8).length() + " characters", garbled);
        }
    }
}
