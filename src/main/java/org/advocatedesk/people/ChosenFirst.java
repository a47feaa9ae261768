package org.advocatedesk.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.people.PersonMerges.Changed;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.RowImages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which number is rung first, which address written to, once two persons are one and both brought theirs.
@Component
class ChosenFirst {
    private final JdbcClient db;
    private final RowImages images;
    private final Clock clock;

    ChosenFirst(JdbcClient db, RowImages images, Clock clock) {
        this.db = db;
        this.images = images;
        this.clock = clock;
    }

    /// The rows that were put first, as they were before and after.
    List<Changed> choose(PersonId survivor, PersonId absorbed, SideBySide from) {
        var changed = new ArrayList<Changed>();
        number(from.phone() ? absorbed : survivor, "phone").ifPresent(id -> changed.add(putFirst("contact_point", id)));
        number(from.email() ? absorbed : survivor, "email").ifPresent(id -> changed.add(putFirst("contact_point", id)));
        home(from.address() ? absorbed : survivor).ifPresent(id -> changed.add(putFirst("person_address", id)));
        return changed;
    }

    private Optional<UUID> number(PersonId of, String kind) {
        return db.sql("""
                        select c.id from contact_point c join person p on p.id = c.person_id
                        where p.root_id = :root and c.kind = :kind and c.normalised <> '' and c.bad_since is null
                        order by coalesce(c.preferred_at, c.created_at) desc,
                          case when c.preferred_at is null then 1 else 0 end, c.id desc limit 1""")
                .param("root", of.value())
                .param("kind", kind)
                .query(UUID.class)
                .optional();
    }

    private Optional<UUID> home(PersonId of) {
        return db.sql("""
                        select a.id from person_address a join person p on p.id = a.person_id where p.root_id = :root
                        order by coalesce(a.preferred_at, a.created_at) desc,
                          case when a.preferred_at is null then 1 else 0 end, a.id desc limit 1""").param("root", of.value()).query(UUID.class).optional();
    }

    private Changed putFirst(String table, UUID id) {
        var before = images.of(table, "id", id);
        db.sql("update " + table + " set preferred_at = :now where id = :id")
                .param("now", Db.at(clock.instant()))
                .param("id", id)
                .update();
        return new Changed(table, id, before, images.of(table, "id", id));
    }
}
