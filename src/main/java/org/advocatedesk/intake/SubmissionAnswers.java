package org.advocatedesk.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.contact.AddressKind;
import org.advocatedesk.contact.Consents;
import org.advocatedesk.contact.Suppressions;
import org.advocatedesk.intake.understanding.Understanding;
import org.advocatedesk.shared.Db;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// What a program is told about a submission: how it was understood, and what other areas add to that.
@Component
@Transactional(readOnly = true)
public class SubmissionAnswers {
    /// What is said of every submission, and stays open until it is understood.
    private static final List<String> NOT_YET =
            List.of("phoneE164", "timeZone", "usState", "contactAllowed", "urgency", "urgencyReason", "disposition");

    private final JdbcClient db;
    private final JsonMapper json;
    private final Suppressions suppressions;
    private final Consents consents;
    private final ObjectProvider<SubmissionPart> parts;

    SubmissionAnswers(
            JdbcClient db,
            JsonMapper json,
            Suppressions suppressions,
            Consents consents,
            ObjectProvider<SubmissionPart> parts) {
        this.db = db;
        this.json = json;
        this.suppressions = suppressions;
        this.consents = consents;
        this.parts = parts;
    }

    @PreAuthorize("hasAuthority('SCOPE_intake:read')")
    public Optional<Map<String, @Nullable Object>> about(String reference) {
        return db.sql("""
                        select s.id, s.reference, s.received_at, s.channel, s.state, s.spam_suspected, s.spam_reasons, c.id as case_id,
                               p.root_id as person_id, s.understanding, c.case_number
                        from submission s left join case_file asked on asked.id = s.case_id
                        left join case_file c on c.id = asked.root_id left join person p on p.id = s.person_id where s.reference = :reference""")
                .param("reference", reference)
                .query((rs, n) -> {
                    var answer = new LinkedHashMap<String, @Nullable Object>();
                    answer.put("reference", rs.getString("reference"));
                    answer.put("receivedAt", Db.instant(rs, "received_at").toString());
                    answer.put("channel", rs.getString("channel"));
                    answer.put("state", rs.getString("state"));
                    answer.put("spam", spam(rs.getBoolean("spam_suspected"), rs.getString("spam_reasons")));
                    answer.put("caseNumber", rs.getObject("case_number") == null ? null : rs.getString("case_number"));
                    answer.put("personId", Db.uuidOrNull(rs, "person_id"));
                    var understanding = rs.getString("understanding");
                    NOT_YET.forEach(field -> answer.put(field, null));
                    answer.put("possibleDuplicates", List.of());
                    if (understanding != null) understood(answer, json.readValue(understanding, Understanding.class));
                    addParts(answer, Db.uuid(rs, "id"), Db.uuidOrNull(rs, "case_id"));
                    return answer;
                })
                .optional()
                .map(answer -> (Map<String, @Nullable Object>) answer);
    }

    private static Map<String, Object> spam(boolean suspected, String reasons) {
        return Map.of("suspected", suspected, "reasons", reasons.lines().toList());
    }

    private void understood(Map<String, @Nullable Object> answer, Understanding meant) {
        answer.put("phoneE164", meant.phoneE164());
        answer.put("timeZone", meant.timeZone());
        answer.put("usState", meant.usState());
        answer.put("contactAllowed", Map.of("call", mayCall(meant), "email", mayEmail(meant)));
        answer.put("urgency", meant.urgency());
        answer.put("urgencyReason", meant.urgencyReason());
        answer.put("disposition", answer.get("caseNumber") == null ? "spam" : meant.disposition());
        answer.put(
                "possibleDuplicates",
                meant.possibleDuplicates().stream()
                        .map(d -> Map.of(
                                "caseNumber", String.valueOf(d.caseNumber()),
                                "personId", d.personId(),
                                "sameCase", d.sameCase(),
                                "samePerson", d.samePerson(),
                                "score", d.score() / 100.0,
                                "reasons", d.reasons()))
                        .toList());
    }

    /// As they wrote it, and as it stands now: a later refusal counts for what came before.
    private boolean mayCall(Understanding meant) {
        return meant.mayCall() && stillOpen(AddressKind.PHONE, meant.phoneE164());
    }

    private boolean mayEmail(Understanding meant) {
        return meant.mayEmail() && stillOpen(AddressKind.EMAIL, meant.email());
    }

    private boolean stillOpen(AddressKind kind, @Nullable String value) {
        if (value == null) return true;
        return suppressions.standing(kind, value).isEmpty()
                && consents.latest(kind, value).map(Consents.Answer::given).orElse(true);
    }

    private void addParts(Map<String, @Nullable Object> answer, UUID submissionId, @Nullable UUID caseId) {
        if (caseId == null) answer.put("suggestedPages", List.of());
        else
            parts.orderedStream()
                    .forEach(part -> answer.put(part.field(), part.valueFor(submissionId, new CaseId(caseId))));
    }
}
