package org.advocatedesk.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocatedesk.contact.WhereTheyAre;
import org.advocatedesk.people.OnePerson;
import org.advocatedesk.people.PersonCard;
import org.advocatedesk.people.PersonDirectory;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads cases as cards, with their people, in a fixed number of queries however many they are.
@Component
@Transactional(readOnly = true)
public class FamilyCards {
    private final JdbcClient db;
    private final PersonDirectory people;
    private final WhereTheyAre whereTheyAre;

    private final FamilyVisibility visibility;

    FamilyCards(JdbcClient db, PersonDirectory people, WhereTheyAre whereTheyAre, FamilyVisibility visibility) {
        this.db = db;
        this.people = people;
        this.whereTheyAre = whereTheyAre;
        this.visibility = visibility;
    }

    /// Refuses an unknown id, in words.
    public FamilyCard require(CaseId id) {
        return find(id).orElseThrow(() -> new Refusal("This family is not known here."));
    }

    public Optional<FamilyCard> find(CaseId id) {
        return Optional.ofNullable(of(List.of(id)).get(id));
    }

    public Optional<CaseId> numbered(long caseNumber) {
        var params = new HashMap<String, Object>();
        return db.sql(
                        "select c.id from case_file a join case_file c on c.id = a.root_id where a.case_number = :number and "
                                + visibility.of("c.restricted_at", "c.owner_id", params))
                .params(params)
                .param("number", caseNumber)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /// The number a family had by itself, whatever it was merged into.
    long numberOf(CaseId id) {
        return db.sql("select case_number from case_file where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    /// Every case somebody has to do with, open ones first, newest first.
    public List<CaseId> ofPerson(PersonId person) {
        var params = new HashMap<String, Object>();
        return db.sql("""
                        select c.id from case_file c where c.id in (
                          select m.root_id from case_file m join case_person p on p.case_id = m.id
                          where %s) and %s order by case when c.closed_at is null then 0 else 1 end, c.opened_at desc""".formatted(
                        OnePerson.is("p.person_id", "person"), visibility.of("c.restricted_at", "c.owner_id", params)))
                .params(params)
                .param("person", person.value())
                .query((rs, n) -> new CaseId(Db.uuid(rs, "id")))
                .list();
    }

    /// Each as it is by itself, also one that was merged into another.
    public Map<CaseId, FamilyCard> byThemselves(Collection<CaseId> ids) {
        return of(ids, "a.id");
    }

    /// By the id that was asked for; a family that was merged into another is that other one.
    public Map<CaseId, FamilyCard> of(Collection<CaseId> ids) {
        return of(ids, "a.root_id");
    }

    private Map<CaseId, FamilyCard> of(Collection<CaseId> ids, String read) {
        if (ids.isEmpty()) return Map.of();
        var params = new HashMap<String, Object>();
        var seen = visibility.of("r.restricted_at", "r.owner_id", params);
        var rows = db.sql(
                        "select a.id as asked_id, c.*, s.full_name as owner_name from case_file a join case_file c on c.id = "
                                + read
                                + " join case_file r on r.id = a.root_id left join staff_account s on s.id = c.owner_id where a.id in (:ids) and "
                                + seen)
                .params(params)
                .param("ids", ids.stream().map(CaseId::value).distinct().toList())
                .query((rs, n) -> new Row(
                        Db.uuid(rs, "asked_id"),
                        Db.uuid(rs, "id"),
                        rs.getLong("case_number"),
                        new PersonId(Db.uuid(rs, "contact_id")),
                        new PersonId(Db.uuid(rs, "patient_id")),
                        Relation.valueOf(rs.getString("relation")),
                        rs.getString("need"),
                        CaseStatus.valueOf(rs.getString("status")),
                        Disposition.valueOf(rs.getString("disposition")),
                        Urgency.valueOf(rs.getString("urgency")),
                        rs.getString("urgency_reason"),
                        rs.getString("channel"),
                        rs.getString("source_page"),
                        rs.getString("language"),
                        Db.uuidOrNull(rs, "owner_id"),
                        rs.getString("owner_name"),
                        Db.instant(rs, "opened_at"),
                        rs.getObject("died_on", LocalDate.class),
                        rs.getObject("bereaved_since") != null,
                        Db.instantOrNull(rs, "restricted_at")))
                .list();
        var persons = people.cards(rows.stream()
                .flatMap(r -> Stream.of(r.contact, r.patient))
                .distinct()
                .toList());
        var byId = rows.stream().collect(Collectors.toMap(Row::asked, r -> r));
        var cards = new LinkedHashMap<CaseId, FamilyCard>();
        for (var id : ids) {
            var row = byId.get(id.value());
            if (row != null) cards.put(id, card(row, persons));
        }
        return cards;
    }

    private FamilyCard card(Row row, Map<PersonId, PersonCard> persons) {
        var contact = persons.get(row.contact);
        var patient = persons.get(row.patient);
        if (contact == null || patient == null)
            throw new IllegalStateException("Case without its people: " + row.number);
        return new FamilyCard(
                new CaseId(row.id),
                row.number,
                contact,
                patient,
                row.relation,
                row.relation.tieTo(patient.givenName(), row.bereaved),
                row.need,
                row.status,
                row.disposition,
                row.urgency,
                row.urgencyReason,
                row.channel,
                row.sourcePage,
                row.language,
                row.owner == null ? null : new StaffId(row.owner),
                row.ownerName,
                row.openedAt,
                row.died,
                row.bereaved,
                row.restrictedAt,
                whereTheyAre.of(contact.statedZone(), contact.address(), contact.phone()));
    }

    private record Row(
            UUID asked,
            UUID id,
            long number,
            PersonId contact,
            PersonId patient,
            Relation relation,
            String need,
            CaseStatus status,
            Disposition disposition,
            Urgency urgency,
            String urgencyReason,
            String channel,
            @Nullable String sourcePage,
            String language,
            @Nullable UUID owner,
            @Nullable String ownerName,
            java.time.Instant openedAt,
            @Nullable LocalDate died,
            boolean bereaved,
            java.time.@Nullable Instant restrictedAt) {}
}
