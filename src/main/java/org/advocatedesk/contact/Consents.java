package org.advocatedesk.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What people agreed to: the words as shown, where, when and from which address.
@Component
public class Consents {
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Consents(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /// An answer to the consent question of one form; `given` is false for a box left open.
    public record Answer(
            AddressKind kind,
            String value,
            @Nullable UUID personId,
            @Nullable UUID submissionId,
            boolean given,
            String words,
            @Nullable String formVersion,
            @Nullable String pageUrl,
            @Nullable String senderAddress,
            Instant at) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Answer answer) {
        db.sql("""
                        insert into consent (id, address_kind, address_value, person_id, submission_id, given, words, form_version, page_url, sender_address, at)
                        values (:id, :kind, :value, :person, :submission, :given, :words, :form, :page, :sender, :at)""")
                .param("id", Uuid7.next())
                .param("kind", answer.kind().column())
                .param("value", answer.value())
                .param("person", answer.personId())
                .param("submission", answer.submissionId())
                .param("given", answer.given())
                .param("words", answer.words().length() > 4000 ? answer.words().substring(0, 4000) : answer.words())
                .param("form", answer.formVersion())
                .param("page", answer.pageUrl())
                .param("sender", answer.senderAddress())
                .param("at", Db.at(answer.at()))
                .update();
        events.publishEvent(new AgreementChanged(answer.kind(), answer.value(), answer.personId()));
    }

    /// Where a form brought no number that can be read, its answer about calls is kept under the person instead.
    public static String underPerson(UUID person) {
        return "person " + person;
    }

    /// The latest answer given under a number or address; empty where nobody was asked.
    @Transactional(readOnly = true)
    public Optional<Answer> latest(AddressKind kind, String value) {
        return of(kind, Set.of(value)).stream().findFirst();
    }

    /// What was answered under any of these, the latest first.
    @Transactional(readOnly = true)
    List<Answer> of(AddressKind kind, Set<String> values) {
        return db.sql("""
                        select * from consent where address_kind = :kind and address_value in (:values)
                        order by at desc, id desc limit 200""")
                .param("kind", kind.column())
                .param("values", values)
                .query((rs, n) -> new Answer(
                        kind,
                        rs.getString("address_value"),
                        Db.uuidOrNull(rs, "person_id"),
                        Db.uuidOrNull(rs, "submission_id"),
                        rs.getBoolean("given"),
                        rs.getString("words"),
                        rs.getString("form_version"),
                        rs.getString("page_url"),
                        rs.getString("sender_address"),
                        Db.instant(rs, "at")))
                .list();
    }
}
