package org.advocatedesk.cases;

import java.util.LinkedHashMap;
import java.util.List;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.people.NewPerson;
import org.advocatedesk.people.OnePerson;
import org.advocatedesk.people.PersonCard;
import org.advocatedesk.people.PersonDesk;
import org.advocatedesk.people.PersonDirectory;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.staff.Allowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people of a family: who they are to the patient, how to reach them, and whether they may be told.
@Service
@Transactional
public class CasePeople {
    private final JdbcClient db;
    private final PersonDirectory people;
    private final PersonDesk persons;
    private final CaseDesk cases;
    private final FamilyVisibility visibility;
    private final CaseTimeline timeline;
    private final AuditTrail audit;
    private final Live live;

    CasePeople(
            JdbcClient db,
            PersonDirectory people,
            PersonDesk persons,
            CaseDesk cases,
            FamilyVisibility visibility,
            CaseTimeline timeline,
            AuditTrail audit,
            Live live) {
        this.db = db;
        this.people = people;
        this.persons = persons;
        this.cases = cases;
        this.visibility = visibility;
        this.timeline = timeline;
        this.audit = audit;
        this.live = live;
    }

    /// Somebody of the family, as the case page lists them.
    public record Member(PersonCard person, Relation relation, boolean mayBeTold, String note) {
        /// Belongs to both of two merged families: told everything only where both say so.
        Member andAlso(Member there) {
            return new Member(person, relation, mayBeTold && there.mayBeTold, note.isBlank() ? there.note : note);
        }
    }

    /// The patient first, then in the order they were added.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    @Transactional(readOnly = true)
    public List<Member> of(CaseId id) {
        var root = visibility.require(id);
        var rows = db.sql("""
                        select person_id, relation, may_be_told, note from case_person where %s
                        order by case when relation = 'SELF' then 0 else 1 end, case when case_id = :case then 0 else 1 end, added_at, person_id""".formatted(OneFamily.has("case_id", "case")))
                .param("case", root.value())
                .query((rs, n) -> new Row(
                        new PersonId(Db.uuid(rs, "person_id")),
                        Relation.valueOf(rs.getString("relation")),
                        rs.getBoolean("may_be_told"),
                        rs.getString("note")))
                .list();
        var cards = people.cards(rows.stream().map(Row::person).toList());
        var members = new LinkedHashMap<PersonId, Member>();
        for (var row : rows) {
            var card = cards.get(row.person);
            if (card != null)
                members.merge(card.id(), new Member(card, row.relation, row.told, row.note), Member::andAlso);
        }
        return List.copyOf(members.values());
    }

    /// Somebody new of this family, known to nobody here before.
    @PreAuthorize(Allowed.TO_RECORD)
    public PersonId add(CaseId asked, NewPerson known, Relation relation) {
        var id = visibility.require(asked);
        var person = persons.register(known);
        cases.join(id, person, relation);
        var name = (known.givenName() + " " + known.familyName()).strip();
        timeline.add(id, TimelineKind.PERSON, name + ", " + relation.label() + ", belongs to the family", null);
        return person;
    }

    /// The patient, or somebody for them, said whether this person may hear everything.
    @PreAuthorize(Allowed.TO_RECORD)
    public void mayBeTold(CaseId asked, PersonId person, boolean told) {
        var id = visibility.require(asked);
        db.sql("update case_person set may_be_told = :told where " + OneFamily.has("case_id", "case") + " and "
                        + OnePerson.is("person_id", "person"))
                .param("told", told)
                .param("case", id.value())
                .param("person", person.value())
                .update();
        var name = people.card(person).map(PersonCard::name).orElse("Somebody");
        timeline.add(id, TimelineKind.PERSON, name + (told ? " may hear everything" : " may not be told"), null);
        audit.changed(
                "may be told",
                AuditTrail.Subject.ofCase(id.value()),
                person.value().toString(),
                String.valueOf(told));
        live.changed(Live.caseTopic(id.value()));
    }

    private record Row(PersonId person, Relation relation, boolean told, String note) {}
}
