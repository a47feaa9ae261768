package org.advocatedesk.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocatedesk.people.PersonCard;
import org.advocatedesk.people.PersonDirectory;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.search.FindSource;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Families can be found by everybody in them: names, numbers, towns, e-mail addresses, and by their case number.
@Component
@Transactional(readOnly = true)
class FamiliesToFind implements FindSource {
    static final String NAME = "families";

    /// No colleague's id: a restricted family without an owner is found by managers only.
    private static final String MANAGERS = "managers";

    private final JdbcClient db;
    private final PersonDirectory people;
    private final GoneFamilies gone;
    private final Staff staff;

    FamiliesToFind(JdbcClient db, PersonDirectory people, GoneFamilies gone, Staff staff) {
        this.db = db;
        this.people = people;
        this.gone = gone;
        this.staff = staff;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Families";
    }

    @Override
    public boolean offered() {
        return isAny(Role.ADVOCATE, Role.INTAKE, Role.MANAGER);
    }

    @Override
    public Optional<Set<String>> keys() {
        if (isAny(Role.MANAGER)) return Optional.empty();
        return Optional.of(staff.currentOrNobody()
                .map(me -> Set.of(me.id().value().toString()))
                .orElse(Set.of()));
    }

    private boolean isAny(Role... roles) {
        return staff.currentOrNobody()
                .filter(me -> Arrays.stream(roles).anyMatch(me.roles()::contains))
                .isPresent();
    }

    @Override
    public List<Finding> changedSince(Instant since, @Nullable Finding last, int limit) {
        var left = gone.since(since, last, limit);
        var here = here(since, last, limit);
        return left.isEmpty()
                ? here
                : Stream.concat(here.stream(), left.stream())
                        .sorted(Comparator.comparing(Finding::changedAt))
                        .limit(limit)
                        .toList();
    }

    private List<Finding> here(Instant since, @Nullable Finding last, int limit) {
        var cases = cases(since, last, limit);
        if (cases.isEmpty()) return List.of();
        var members = members(cases.stream().map(Row::id).toList());
        var ids = Stream.concat(
                        members.values().stream().flatMap(Set::stream),
                        cases.stream().flatMap(c -> Stream.of(c.contact, c.patient)))
                .distinct()
                .toList();
        var cards = people.cards(ids);
        var numbers = formerNumbers(cases.stream().map(Row::id).toList());
        return cases.stream()
                .map(row -> finding(
                        row, members.getOrDefault(row.id, Set.of()), numbers.getOrDefault(row.id, List.of()), cards))
                .toList();
    }

    /// Of the families that were merged into these.
    private Map<UUID, List<String>> formerNumbers(List<UUID> cases) {
        var numbers = new HashMap<UUID, List<String>>();
        db.sql(
                        "select root_id, case_number from case_file where root_id in (:cases) and id <> root_id order by case_number")
                .param("cases", cases)
                .query(rs -> {
                    numbers.computeIfAbsent(Db.uuid(rs, "root_id"), k -> new ArrayList<>())
                            .add(rs.getString("case_number"));
                });
        return numbers;
    }

    private List<Row> cases(Instant since, @Nullable Finding last, int limit) {
        var after =
                last == null ? "c.changed_at >= :since" : "(c.changed_at > :at or c.changed_at = :at and c.id > :id)";
        var query =
                db.sql("select c.* from case_file c where " + after + " order by c.changed_at, c.id limit " + limit);
        query = last == null
                ? query.param("since", Db.at(since))
                : query.param("at", Db.at(last.changedAt())).param("id", UUID.fromString(last.id()));
        return query.query((rs, n) -> row(rs)).list();
    }

    private Map<UUID, Set<PersonId>> members(List<UUID> cases) {
        var members = new HashMap<UUID, Set<PersonId>>();
        db.sql(
                        "select f.root_id, p.person_id from case_file f join case_person p on p.case_id = f.id where f.root_id in (:cases) order by p.added_at, p.person_id")
                .param("cases", cases)
                .query(rs -> {
                    members.computeIfAbsent(Db.uuid(rs, "root_id"), k -> new LinkedHashSet<>())
                            .add(new PersonId(Db.uuid(rs, "person_id")));
                });
        return members;
    }

    private static Finding finding(
            Row row, Set<PersonId> members, List<String> formerNumbers, Map<PersonId, PersonCard> cards) {
        var contact = Objects.requireNonNull(cards.get(row.contact));
        var patient = Objects.requireNonNull(cards.get(row.patient));
        var all = new LinkedHashSet<>(List.of(contact, patient));
        members.forEach(id -> all.add(Objects.requireNonNull(cards.get(id))));
        var words = new ArrayList<>(List.of(String.valueOf(row.number)));
        words.addAll(formerNumbers);
        all.forEach(p -> p.emails().forEach(e -> words.add(e.value())));
        return new Finding(
                row.id.toString(),
                row.changedAt,
                title(row, contact, patient),
                hint(row, contact, patient),
                CaseLinks.to(new CaseId(row.id)),
                names(all),
                names(Set.of(patient)),
                all.stream()
                        .flatMap(p -> p.phones().stream())
                        .map(n -> n.e164())
                        .distinct()
                        .toList(),
                places(all),
                words,
                row.restricted ? Objects.requireNonNullElse(row.owner, MANAGERS) : null,
                row.merged);
    }

    /// "Denise Harlow for their spouse Carl".
    private static String title(Row row, PersonCard contact, PersonCard patient) {
        if (row.relation == Relation.SELF || contact.id().equals(patient.id())) return contact.name();
        return contact.name() + " " + row.relation.tieTo(patient.givenName());
    }

    /// "20431, Toledo OH, Trying".
    private static String hint(Row row, PersonCard contact, PersonCard patient) {
        var town = contact.address()
                .or(patient::address)
                .map(a -> (a.city() + " " + a.state()).strip())
                .orElse("");
        return row.number + ", " + (town.isEmpty() ? "" : town + ", ") + row.status.label();
    }

    private static List<String> names(Set<PersonCard> people) {
        return people.stream()
                .map(p -> (p.givenName() + " " + p.familyName()).strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> places(Set<PersonCard> people) {
        return people.stream()
                .flatMap(p -> p.address().stream())
                .flatMap(a -> Stream.of(a.city(), a.state(), a.postalCode()))
                .filter(place -> !place.isBlank())
                .distinct()
                .toList();
    }

    private static Row row(ResultSet rs) throws SQLException {
        var id = Db.uuid(rs, "id");
        var owner = Db.uuidOrNull(rs, "owner_id");
        return new Row(
                id,
                rs.getLong("case_number"),
                new PersonId(Db.uuid(rs, "contact_id")),
                new PersonId(Db.uuid(rs, "patient_id")),
                Relation.valueOf(rs.getString("relation")),
                CaseStatus.valueOf(rs.getString("status")),
                Db.instant(rs, "changed_at"),
                rs.getObject("restricted_at") != null,
                owner == null ? null : owner.toString(),
                !id.equals(Db.uuid(rs, "root_id")));
    }

    private record Row(
            UUID id,
            long number,
            PersonId contact,
            PersonId patient,
            Relation relation,
            CaseStatus status,
            Instant changedAt,
            boolean restricted,
            @Nullable String owner,
            boolean merged) {}
}
