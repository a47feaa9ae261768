package org.advocatedesk.contact;

import java.time.Clock;
import java.util.UUID;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Evidence of every dial, permitted or blocked: the rule, its version and their local time.
@Component
public class DialLedger {
    private final JdbcClient db;
    private final Clock clock;

    DialLedger(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// `overridden` says which promise lifted a block, or is null.
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Callee callee, @Nullable UUID caseId, Verdict verdict, @Nullable String overridden) {
        db.sql("""
                        insert into dial_record (id, at, phone, person_id, case_id, dialled_by, verdict, rule, rule_version, local_time, zone, us_state, how_known, overridden)
                        values (:id, :now, :phone, :person, :case, :by, :verdict, :rule, :version, :local, :zone, :state, :how, :overridden)""")
                .param("id", Uuid7.next())
                .param("now", Db.at(clock.instant()))
                .param("phone", callee.phone().e164())
                .param("person", callee.personId())
                .param("case", caseId)
                .param("by", AuditTrail.actor())
                .param("verdict", verdict.kind().name().toLowerCase(java.util.Locale.ROOT))
                .param("rule", verdict.rule())
                .param("version", verdict.ruleVersion())
                .param("local", verdict.localTime())
                .param(
                        "zone",
                        verdict.zone() == null ? "unknown" : verdict.zone().getId())
                .param("state", verdict.usState())
                .param("how", verdict.howKnown())
                .param("overridden", overridden)
                .update();
    }
}
