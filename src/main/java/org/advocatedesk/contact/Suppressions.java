package org.advocatedesk.contact;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.staff.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Refusals, keyed to the number or address: append-only, honoured at once, for everybody.
@Component
@Transactional
public class Suppressions {
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    Suppressions(JdbcClient db, ApplicationEventPublisher events, AuditTrail audit, Clock clock) {
        this.db = db;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /// Somebody asked us to stop; `words` are theirs, `source` says where they said so.
    @PreAuthorize(Allowed.TO_RECORD)
    public void refuse(AddressKind kind, String value, String words, String source, @Nullable UUID personId) {
        db.sql("""
                        insert into suppression (id, address_kind, address_value, words, source, person_id, recorded_by, at)
                        values (:id, :kind, :value, :words, :source, :person, :by, :now)""")
                .param("id", Uuid7.next())
                .param("kind", kind.column())
                .param("value", value)
                .param("words", words.length() > 1000 ? words.substring(0, 1000) : words)
                .param("source", source)
                .param("person", personId)
                .param("by", AuditTrail.actor())
                .param("now", Db.at(clock.instant()))
                .update();
        audit.changed("suppression", new AuditTrail.Subject(kind.column(), value, null), null, words);
        events.publishEvent(new AgreementChanged(kind, value, personId));
    }

    /// The words of the refusal that stands against this number or address.
    @Transactional(readOnly = true)
    public Optional<String> standing(AddressKind kind, String value) {
        return standing(kind, Set.of(value));
    }

    /// Against any of the numbers or addresses of one person; the latest.
    @Transactional(readOnly = true)
    public Optional<String> standing(AddressKind kind, Set<String> values) {
        if (values.isEmpty()) return Optional.empty();
        return db.sql("""
                        select s.words from suppression s
                        where s.address_kind = :kind and s.address_value in (:values) and s.lifts_id is null
                          and not exists (select 1 from suppression l where l.lifts_id = s.id)
                        order by s.at desc limit 1""")
                .param("kind", kind.column())
                .param("values", values)
                .query(String.class)
                .optional();
    }
}
