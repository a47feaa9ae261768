package org.advocatedesk.cases;

import java.time.Clock;
import java.util.List;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is known of a patient, each with who said so; a newer word supersedes the former and keeps it.
@Service
@Transactional
public class CaseFacts {
    private final JdbcClient db;
    private final FamilyVisibility visibility;
    private final CaseTimeline timeline;
    private final AuditTrail audit;
    private final Staff staff;
    private final Live live;
    private final Clock clock;

    CaseFacts(
            JdbcClient db,
            FamilyVisibility visibility,
            CaseTimeline timeline,
            AuditTrail audit,
            Staff staff,
            Live live,
            Clock clock) {
        this.db = db;
        this.visibility = visibility;
        this.timeline = timeline;
        this.audit = audit;
        this.staff = staff;
        this.live = live;
        this.clock = clock;
    }

    @PreAuthorize(Allowed.TO_RECORD)
    public void record(CaseId asked, NewFact fact) {
        var id = visibility.require(asked);
        var before = current(id).stream().filter(f -> f.kind() == fact.kind()).findFirst();
        supersede(id, fact.kind());
        db.sql("""
                        insert into case_fact (id, case_id, kind, fact_value, said_by, source, true_on, recorded_by, recorded_at)
                        values (:id, :case, :kind, :value, :said, :source, :on, :by, :now)""")
                .param("id", Uuid7.next())
                .param("case", id.value())
                .param("kind", fact.kind().name())
                .param("value", fact.value())
                .param("said", fact.saidBy())
                .param("source", fact.source().name())
                .param("on", fact.trueOn())
                .param("by", staff.actorName())
                .param("now", Db.at(clock.instant()))
                .update();
        timeline.add(
                id,
                TimelineKind.FACT,
                fact.kind().label() + ": " + fact.value() + ", " + said(fact.saidBy(), fact.source()),
                null);
        audit.changed(
                "fact " + fact.kind(),
                AuditTrail.Subject.ofCase(id.value()),
                before.map(Fact::value).orElse(null),
                fact.value());
        live.changed(Live.caseTopic(id.value()));
    }

    /// What was written down of this kind was a mistake: it stays as a former word, and nothing follows it.
    @PreAuthorize(Allowed.TO_RECORD)
    public void takeBack(CaseId asked, FactKind kind) {
        var id = visibility.require(asked);
        var mistaken = current(id).stream().filter(f -> f.kind() == kind).findFirst();
        supersede(id, kind);
        timeline.add(id, TimelineKind.FACT, kind.label() + ": taken back, written down by mistake", null);
        audit.changed(
                "fact " + kind,
                AuditTrail.Subject.ofCase(id.value()),
                mistaken.map(Fact::value).orElse(null),
                null);
        live.changed(Live.caseTopic(id.value()));
    }

    private void supersede(CaseId id, FactKind kind) {
        db.sql("update case_fact set superseded_at = :now where " + OneFamily.has("case_id", "case")
                        + " and kind = :kind and superseded_at is null")
                .param("now", Db.at(clock.instant()))
                .param("case", id.value())
                .param("kind", kind.name())
                .update();
    }

    /// The facts that stand, in the order of [FactKind].
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    @Transactional(readOnly = true)
    public List<Fact> current(CaseId id) {
        return all(id).stream().filter(f -> !f.superseded()).toList();
    }

    /// Everything ever recorded, in the order of [FactKind], newest first within a kind.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    @Transactional(readOnly = true)
    public List<Fact> all(CaseId id) {
        visibility.require(id);
        return db
                .sql("select * from case_fact where " + OneFamily.has("case_id", "case")
                        + " order by recorded_at desc, id desc")
                .param("case", id.value())
                .query((rs, n) -> new Fact(
                        Db.uuid(rs, "id"),
                        FactKind.valueOf(rs.getString("kind")),
                        rs.getString("fact_value"),
                        rs.getString("said_by"),
                        FactSource.valueOf(rs.getString("source")),
                        rs.getString("true_on"),
                        rs.getString("recorded_by"),
                        Db.instant(rs, "recorded_at"),
                        rs.getObject("superseded_at") != null))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Fact::kind))
                .toList();
    }

    /// "Denise, web form".
    public static String said(String by, FactSource source) {
        return by.isBlank() ? source.label() : by + ", " + source.label();
    }
}
