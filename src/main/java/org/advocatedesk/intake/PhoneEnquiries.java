package org.advocatedesk.intake;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.Relation;
import org.advocatedesk.intake.door.Arrival;
import org.advocatedesk.intake.door.Door;
import org.advocatedesk.intake.understanding.Understander;
import org.advocatedesk.intake.understanding.Waiting;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Staff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// A caller nobody knows: every case begins as a submission, also the one that was spoken.
@Service
@Transactional
public class PhoneEnquiries {
    private final Door door;
    private final Waiting waiting;
    private final Understander understander;
    private final Staff staff;
    private final JsonMapper json;
    private final Clock clock;

    PhoneEnquiries(Door door, Waiting waiting, Understander understander, Staff staff, JsonMapper json, Clock clock) {
        this.door = door;
        this.waiting = waiting;
        this.understander = understander;
        this.staff = staff;
        this.json = json;
        this.clock = clock;
    }

    /// What was heard on the phone; everything but the note may be blank.
    public record Heard(
            String givenName,
            String familyName,
            String phone,
            String townOrZip,
            Relation relation,
            String patientGivenName,
            String patientFamilyName,
            String note) {}

    /// Stores the submission, understands it at once and answers with its case. Somebody listened to a person, so
    /// nothing that was heard is screened away.
    @PreAuthorize(Allowed.TO_CALL)
    public CaseId open(Heard heard) {
        try {
            var reference = door.acceptHere(arrival(heard), staff.actorName());
            var caseId = understander.understand(waiting.claim(reference).orElseThrow());
            if (caseId == null) throw new IllegalStateException("A call was screened away: " + reference);
            return caseId;
        } catch (SQLException notStored) {
            throw new IllegalStateException(notStored);
        }
    }

    private Arrival arrival(Heard heard) {
        var raw = json.writeValueAsString(payload(heard)).getBytes(StandardCharsets.UTF_8);
        return new Arrival(
                raw,
                "application/json",
                "phone",
                "Phone",
                null,
                "at the desk",
                staff.actorName(),
                null,
                clock.instant());
    }

    private static Map<String, Object> payload(Heard heard) {
        boolean zip = heard.townOrZip().strip().matches("\\d{5}(-\\d{4})?");
        var payload = new LinkedHashMap<String, Object>();
        payload.put("type", "callback");
        payload.put(
                "contact",
                Map.of(
                        "firstName", heard.givenName(),
                        "lastName", heard.familyName(),
                        "phone", heard.phone()));
        payload.put(
                "address", Map.of(zip ? "postalCode" : "city", heard.townOrZip().strip()));
        payload.put(
                "patient",
                Map.of(
                        "relationship", relation(heard.relation()),
                        "firstName", heard.patientGivenName(),
                        "lastName", heard.patientFamilyName()));
        payload.put("message", heard.note());
        return payload;
    }

    private static String relation(Relation relation) {
        return relation.name().toLowerCase(java.util.Locale.ROOT);
    }
}
