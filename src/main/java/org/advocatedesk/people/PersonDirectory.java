package org.advocatedesk.people;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
        if (ids.isEmpty()) return Map.of();
        var keys = ids.stream().map(PersonId::value).distinct().toList();
        var phones = new HashMap<UUID, List<PhoneNumber>>();
        var emails = new HashMap<UUID, List<EmailAddress>>();
        db.sql(
                        "select person_id, kind, normalised from contact_point where person_id in (:ids) and normalised <> '' and bad_since is null order by created_at desc, id desc")
                .param("ids", keys)
                .query(rs -> {
                    var person = Db.uuid(rs, "person_id");
                    if (rs.getString("kind").equals("phone"))
                        phones.computeIfAbsent(person, k -> new java.util.ArrayList<>())
                                .add(new PhoneNumber(rs.getString("normalised")));
                    else
                        emails.computeIfAbsent(person, k -> new java.util.ArrayList<>())
                                .add(new EmailAddress(rs.getString("normalised")));
                });
        var addresses = new HashMap<UUID, PostalAddress>();
        db.sql(
                        "select person_id, line1, line2, city, us_state, postal_code from person_address where person_id in (:ids) order by created_at desc, id desc")
                .param("ids", keys)
                .query(rs -> {
                    addresses.putIfAbsent(
                            Db.uuid(rs, "person_id"),
                            new PostalAddress(
                                    rs.getString("line1"),
                                    rs.getString("line2"),
                                    rs.getString("city"),
                                    blankIfNull(rs.getString("us_state")),
                                    rs.getString("postal_code")));
                });
        var cards = new LinkedHashMap<PersonId, PersonCard>();
        db.sql("select id, given_name, family_name, language, best_time, stated_zone from person where id in (:ids)")
                .param("ids", keys)
                .query(rs -> {
                    var id = Db.uuid(rs, "id");
                    var zone = rs.getString("stated_zone");
                    cards.put(
                            new PersonId(id),
                            new PersonCard(
                                    new PersonId(id),
                                    rs.getString("given_name"),
                                    rs.getString("family_name"),
                                    rs.getString("language"),
                                    rs.getString("best_time"),
                                    zone == null ? null : ZoneId.of(zone),
                                    phones.getOrDefault(id, List.of()),
                                    emails.getOrDefault(id, List.of()),
                                    Optional.ofNullable(addresses.get(id))));
                });
        return cards;
    }

    /// Whoever is known under exactly this number, e-mail or folded name and town.
    public List<PersonId> withKey(String kind, String value) {
        return db.sql(
                        "select person_id from match_key where kind = :kind and key_value = :value order by person_id limit 21")
                .param("kind", kind)
                .param("value", value)
                .query((rs, n) -> new PersonId(Db.uuid(rs, "person_id")))
                .list();
    }

    private static String blankIfNull(@Nullable String value) {
        return value == null ? "" : value;
    }
}
