package org.advocatedesk.cases;

import java.time.Clock;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.people.NewPerson;
import org.advocatedesk.people.OnePerson;
import org.advocatedesk.people.PersonDesk;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.Db;
import org.advocatedesk.staff.Allowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is ill, where the writer had not said it: they themselves, or somebody of theirs.
@Service
@Transactional
public class WhoIsIll {
    private final CaseFiles cases;
    private final QueueRows rows;
    private final CaseTimeline timeline;
    private final FamilyVisibility visibility;
    private final PersonDesk people;
    private final JdbcClient db;
    private final AuditTrail audit;
    private final Clock clock;

    WhoIsIll(
            CaseFiles cases,
            QueueRows rows,
            CaseTimeline timeline,
            FamilyVisibility visibility,
            PersonDesk people,
            JdbcClient db,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.timeline = timeline;
        this.visibility = visibility;
        this.people = people;
        this.db = db;
        this.audit = audit;
        this.clock = clock;
    }

    /// `contactIs` is who the writer is to the patient; a patient's name may be blank. Refuses where another person is
    /// written down as the patient already.
    @PreAuthorize(Allowed.TO_RECORD)
    public void say(CaseId asked, Relation contactIs, String given, String family) {
        var id = visibility.require(asked);
        if (contactIs == Relation.UNKNOWN) throw new IllegalArgumentException("Choose who is ill.");
        var caseFile = cases.require(id);
        var before = caseFile.relation();
        var patient = contactIs == Relation.SELF
                ? caseFile.contactId()
                : people.register(NewPerson.named(given.strip(), family.strip()));
        caseFile.isIll(patient, contactIs, clock.instant());
        cases.flush();
        belongs(id, caseFile.contactId(), contactIs);
        belongs(id, patient, Relation.SELF);
        timeline.add(
                id, TimelineKind.PERSON, "Who is ill: " + contactIs.tieTo(given).replaceFirst("^for ", ""), null);
        audit.changed("who is ill", AuditTrail.Subject.ofCase(id.value()), before.name(), contactIs.name());
        rows.refresh(id);
    }

    private void belongs(CaseId id, PersonId person, Relation relation) {
        int there = db.sql("update case_person set relation = :relation where " + OneFamily.has("case_id", "case")
                        + " and " + OnePerson.is("person_id", "person"))
                .param("relation", relation.name())
                .param("case", id.value())
                .param("person", person.value())
                .update();
        if (there > 0) return;
        db.sql(
                        "insert into case_person (case_id, person_id, relation, may_be_told, note, added_at) values (:case, :person, :relation, false, '', :now)")
                .param("case", id.value())
                .param("person", person.value())
                .param("relation", relation.name())
                .param("now", Db.at(clock.instant()))
                .update();
    }
}
