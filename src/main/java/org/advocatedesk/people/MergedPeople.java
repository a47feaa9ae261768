package org.advocatedesk.people;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.advocatedesk.contact.SamePeople;
import org.advocatedesk.shared.Db;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells whoever decides about contact which persons are one, and under which numbers and addresses.
@Component
@Transactional(readOnly = true)
class MergedPeople implements SamePeople {
    private static final String SELECT = """
            select p.id, c.kind, c.normalised,
                   (select max(m.at) from person_merge m where m.survivor_id = p.root_id and m.undone_at is null) as since
            from person asked join person p on p.root_id = asked.root_id
            left join contact_point c on c.person_id = p.id and c.normalised <> ''
            """;

    private final JdbcClient db;

    MergedPeople(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Circle with(UUID person) {
        return circle(db.sql(SELECT + "where asked.id = :person").param("person", person));
    }

    @Override
    public Circle under(String email) {
        return circle(db.sql(SELECT + """
                        where asked.id in (select k.person_id from contact_point k join person o on o.id = k.person_id
                           where k.kind = 'email' and k.normalised = :email
                             and exists (select 1 from person twin where twin.root_id = o.root_id and twin.id <> o.id))""").param("email", email));
    }

    private static Circle circle(JdbcClient.StatementSpec query) {
        var ids = new HashSet<UUID>();
        var phones = new HashSet<String>();
        var emails = new HashSet<String>();
        var since = new HashSet<Instant>();
        query.query(rs -> {
            ids.add(Db.uuid(rs, "id"));
            var value = rs.getString("normalised");
            if (value != null) (rs.getString("kind").equals("phone") ? phones : emails).add(value);
            var at = Db.instantOrNull(rs, "since");
            if (at != null) since.add(at);
        });
        return new Circle(
                ids, phones, emails, since.stream().max(Instant::compareTo).orElse(null));
    }
}
