package org.advocatedesk.people;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.EmailAddress;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.PostalAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads people, with their numbers and addresses, in three queries however many they are.
@Component
@Transactional(readOnly = true)
public class PersonDirectory {
    private final JdbcClient db;

    PersonDirectory(JdbcClient db) {
        this.db = db;
    }

    public Optional<PersonCard> card(PersonId id) {
        return Optional.ofNullable(cards(List.of(id)).get(id));
    }

    /// By the id that was asked for; somebody who was merged with another is that other one, under all their numbers.
    public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
        if (ids.isEmpty()) return Map.of();
        var rows = rows(ids);
        var keys = rows.stream().map(Row::root).distinct().toList();
        if (keys.isEmpty()) return Map.of();
        var phones = new HashMap<UUID, Set<PhoneNumber>>();
        var emails = new HashMap<UUID, Set<EmailAddress>>();
        db.sql(
                        "select p.root_id, c.kind, c.normalised from contact_point c join person p on p.id = c.person_id where p.root_id in (:ids) and c.normalised <> '' and c.bad_since is null order by coalesce(c.preferred_at, c.created_at) desc, case when c.preferred_at is null then 1 else 0 end, c.id desc")
                .param("ids", keys)
                .query(rs -> {
                    var person = Db.uuid(rs, "root_id");
                    if (rs.getString("kind").equals("phone"))
                        phones.computeIfAbsent(person, k -> new LinkedHashSet<>())
                                .add(new PhoneNumber(rs.getString("normalised")));
                    else
                        emails.computeIfAbsent(person, k -> new LinkedHashSet<>())
                                .add(new EmailAddress(rs.getString("normalised")));
                });
        var addresses = new HashMap<UUID, PostalAddress>();
        db.sql(
                        "select p.root_id, a.line1, a.line2, a.city, a.us_state, a.postal_code from person_address a join person p on p.id = a.person_id where p.root_id in (:ids) order by coalesce(a.preferred_at, a.created_at) desc, case when a.preferred_at is null then 1 else 0 end, a.id desc")
                .param("ids", keys)
                .query(rs -> {
                    addresses.putIfAbsent(
                            Db.uuid(rs, "root_id"),
                            new PostalAddress(
                                    rs.getString("line1"),
                                    rs.getString("line2"),
                                    rs.getString("city"),
                                    blankIfNull(rs.getString("us_state")),
                                    rs.getString("postal_code")));
                });
        var cards = new LinkedHashMap<PersonId, PersonCard>();
        for (var row : rows)
            cards.put(
                    new PersonId(row.asked),
                    new PersonCard(
                            new PersonId(row.root),
                            row.given,
                            row.family,
                            row.language,
                            row.bestTime,
                            row.zone == null ? null : ZoneId.of(row.zone),
                            List.copyOf(phones.getOrDefault(row.root, Set.of())),
                            List.copyOf(emails.getOrDefault(row.root, Set.of())),
                            Optional.ofNullable(addresses.get(row.root))));
        return cards;
    }

    private List<Row> rows(Collection<PersonId> ids) {
        return db.sql("""
                        select a.id as asked_id, r.id, r.given_name, r.family_name, r.language, r.best_time, r.stated_zone
                        from person a join person r on r.id = a.root_id where a.id in (:ids)""")
                .param("ids", ids.stream().map(PersonId::value).distinct().toList())
                .query((rs, n) -> new Row(
                        Db.uuid(rs, "asked_id"),
                        Db.uuid(rs, "id"),
                        rs.getString("given_name"),
                        rs.getString("family_name"),
                        rs.getString("language"),
                        rs.getString("best_time"),
                        rs.getString("stated_zone")))
                .list();
    }

    private record Row(
            UUID asked,
            UUID root,
            String given,
            String family,
            String language,
            @Nullable String bestTime,
            @Nullable String zone) {}

    /// The names under which others were known who were merged with these persons.
    public Map<PersonId, List<FormerName>> formerNames(Collection<PersonId> roots) {
        if (roots.isEmpty()) return Map.of();
        var names = new HashMap<PersonId, List<FormerName>>();
        db.sql("select root_id, given_name, family_name from person where root_id in (:roots) and id <> root_id")
                .param("roots", roots.stream().map(PersonId::value).toList())
                .query(rs -> {
                    names.computeIfAbsent(new PersonId(Db.uuid(rs, "root_id")), k -> new ArrayList<>())
                            .add(new FormerName(rs.getString("given_name"), rs.getString("family_name")));
                });
        return names;
    }

    /// A name by which somebody was known before they were merged with another.
    public record FormerName(String given, String family) {}

    /// Whoever is known under exactly this number, e-mail or folded name and town. Of a key that very many share only
    /// so
    /// many rows are looked at as tell that they are many.
    public List<PersonId> withKey(String kind, String value) {
        return db.sql("""
                        select distinct p.root_id from (
                            select person_id from match_key where kind = :kind and key_value = :value
                            order by kind, key_value, person_id limit 100) k
                        join person p on p.id = k.person_id order by p.root_id limit 21""")
                .param("kind", kind)
                .param("value", value)
                .query((rs, n) -> new PersonId(Db.uuid(rs, "root_id")))
                .list();
    }

    private static String blankIfNull(@Nullable String value) {
        return value == null ? "" : value;
    }
}
