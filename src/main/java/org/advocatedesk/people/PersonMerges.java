package org.advocatedesk.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.RowImages;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Makes two persons one by giving them one root, and parts them again; their numbers, addresses and consents stay
/// their own rows.
@Component
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize(Allowed.TO_JUDGE_DUPLICATES)
public class PersonMerges {
    private final JdbcClient db;
    private final RowImages images;
    private final ChosenFirst first;
    private final JsonMapper json;
    private final AuditTrail audit;
    private final Staff staff;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonMerges(
            JdbcClient db,
            RowImages images,
            ChosenFirst first,
            JsonMapper json,
            AuditTrail audit,
            Staff staff,
            ApplicationEventPublisher events,
            Clock clock) {
        this.db = db;
        this.images = images;
        this.first = first;
        this.json = json;
        this.audit = audit;
        this.staff = staff;
        this.events = events;
        this.clock = clock;
    }

    /// What one merge changed: who went along, and each row as it was before and as it was left.
    record Image(List<UUID> went, List<Changed> rows) {}

    record Changed(String table, UUID id, Map<String, @Nullable String> before, Map<String, @Nullable String> after) {}

    /// Before anything of them changes, in the order of their ids, so that two merges never wait for each other.
    public void lock(Collection<PersonId> people) {
        people.stream().map(PersonId::value).distinct().sorted().forEach(this::lock);
    }

    private void lock(UUID id) {
        int ours = db.sql("update person set version = version + 1 where id = :id and root_id = id")
                .param("id", id)
                .update();
        if (ours == 0) throw new Refusal("One of them was merged with somebody else in the meantime. Look again.");
    }

    /// `absorbed` is read as `survivor` from now on. Refuses two who were said to be different people.
    public UUID merge(PersonId survivor, PersonId absorbed, SideBySide from) {
        refuseKnownApart(survivor, absorbed);
        var went = db.sql("select id from person where root_id = :root order by id")
                .param("root", absorbed.value())
                .query(UUID.class)
                .list();
        var rows = new ArrayList<>(first.choose(survivor, absorbed, from));
        rows.add(changed("person", survivor.value(), () -> take(survivor, absorbed, from)));
        db.sql("update person set root_id = :root, version = version + 1, changed_at = :now where root_id = :absorbed")
                .param("root", survivor.value())
                .param("absorbed", absorbed.value())
                .param("now", Db.at(clock.instant()))
                .update();
        var id = keep(survivor, absorbed, new Image(went, rows));
        tell("merged", survivor, absorbed);
        return id;
    }

    private Changed changed(String table, UUID id, Runnable change) {
        var before = images.of(table, "id", id);
        change.run();
        return new Changed(table, id, before, images.of(table, "id", id));
    }

    private void take(PersonId survivor, PersonId absorbed, SideBySide from) {
        var theirs = images.of("person", "id", absorbed.value());
        var ours = images.of("person", "id", survivor.value());
        db.sql("""
                        update person set given_name = :given, family_name = :family, language = :language, best_time = :time,
                               stated_zone = :zone, stated_zone_by = :zoneBy, changed_at = :now where id = :id""")
                .param("id", survivor.value())
                .param("given", (from.name() ? theirs : ours).get("given_name"))
                .param("family", (from.name() ? theirs : ours).get("family_name"))
                .param("language", (from.language() ? theirs : ours).get("language"))
                .param("time", (from.bestTime() ? theirs : ours).get("best_time"))
                .param("zone", (ours.get("stated_zone") == null ? theirs : ours).get("stated_zone"))
                .param("zoneBy", (ours.get("stated_zone") == null ? theirs : ours).get("stated_zone_by"))
                .param("now", Db.at(clock.instant()))
                .update();
    }

    private void refuseKnownApart(PersonId one, PersonId other) {
        db
                .sql("""
                        select decided_by from not_the_same where %s and %s
                        union select decided_by from not_the_same where %s and %s""".formatted(
                                OnePerson.is("one_id", "one"),
                                OnePerson.is("other_id", "other"),
                                OnePerson.is("one_id", "other"),
                                OnePerson.is("other_id", "one")))
                .param("one", one.value())
                .param("other", other.value())
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .ifPresent(by -> {
                    throw new Refusal(
                            "We have said that they are two people. Ask again first, in the list of duplicates.");
                });
    }

    private UUID keep(PersonId survivor, PersonId absorbed, Image image) {
        var id = Uuid7.next();
        db.sql("""
                        insert into person_merge (id, survivor_id, absorbed_id, image, merged_by, at)
                        values (:id, :survivor, :absorbed, :image, :by, :now)""")
                .param("id", id)
                .param("survivor", survivor.value())
                .param("absorbed", absorbed.value())
                .param("image", json.writeValueAsString(image))
                .param("by", staff.actorName())
                .param("now", Db.at(clock.instant()))
                .update();
        return id;
    }

    /// They are two again, each with what was theirs.
    public void undo(UUID merge) {
        int ours = db.sql(
                        "update person_merge set undone_at = :now, undone_by = :by where id = :id and undone_at is null")
                .param("id", merge)
                .param("by", staff.actorName())
                .param("now", Db.at(clock.instant()))
                .update();
        if (ours == 0) throw new Refusal("A colleague has undone this in the meantime.");
        db.sql("select survivor_id, absorbed_id, image from person_merge where id = :id")
                .param("id", merge)
                .query(rs -> {
                    part(
                            new PersonId(Db.uuid(rs, "survivor_id")),
                            new PersonId(Db.uuid(rs, "absorbed_id")),
                            json.readValue(rs.getString("image"), Image.class));
                });
    }

    private void part(PersonId survivor, PersonId absorbed, Image image) {
        db.sql("""
                        update person set root_id = :absorbed, version = version + 1, changed_at = :now where id in (:went)
                        and root_id = (select s.root_id from person s where s.id = :survivor)""")
                .param("absorbed", absorbed.value())
                .param("survivor", survivor.value())
                .param("went", image.went)
                .param("now", Db.at(clock.instant()))
                .update();
        for (var row : image.rows.reversed()) images.restore(row.table, "id", row.id, row.before, row.after);
        tell("merge undone", survivor, absorbed);
    }

    private void tell(String action, PersonId survivor, PersonId absorbed) {
        for (var id : List.of(survivor, absorbed)) {
            var other = id.equals(survivor) ? absorbed : survivor;
            audit.changed(
                    action,
                    new AuditTrail.Subject("person", id.value().toString(), null),
                    null,
                    other.value().toString());
            events.publishEvent(new PersonChanged(id));
        }
    }
}
