package org.advocatedesk.people;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.EmailAddress;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.staff.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Registers people and what is learnt of them, with the keys by which they are found again.
@Service
@Transactional
public class PersonDesk {
    private final Persons persons;
    private final JdbcClient db;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonDesk(Persons persons, JdbcClient db, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.persons = persons;
        this.db = db;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @PreAuthorize(Allowed.TO_RECORD)
    public PersonId register(NewPerson known) {
        var person = Person.named(
                PersonId.next(),
                known.givenName(),
                known.familyName(),
                (known.givenName() + " " + known.familyName()).strip(),
                known.language(),
                clock.instant());
        if (known.bestTime() != null) person.likesToBeCalled(known.bestTime(), clock.instant());
        persons.saveAndFlush(person);
        if (!known.phoneAsTyped().isBlank() || known.phone().isPresent())
            addContactPoint(
                    person.id(), "phone", known.phoneAsTyped(), known.phone().map(PhoneNumber::e164));
        if (!known.emailAsTyped().isBlank() || known.email().isPresent())
            addContactPoint(
                    person.id(), "email", known.emailAsTyped(), known.email().map(e -> e.value()));
        known.address().filter(a -> !a.isBlank()).ifPresent(a -> addAddress(person.id(), a, "came with them"));
        addKeysOfName(person);
        return person.id();
    }

    @PreAuthorize(Allowed.TO_RECORD)
    public void addPhone(PersonId asked, PhoneNumber number) {
        var id = persons.require(asked).id();
        if (isKnownUnder(id, "phone", number.e164())) return;
        addContactPoint(id, "phone", number.display(), Optional.of(number.e164()));
        touch(id);
    }

    @PreAuthorize(Allowed.TO_RECORD)
    public void addEmail(PersonId asked, EmailAddress address) {
        var id = persons.require(asked).id();
        if (isKnownUnder(id, "email", address.value())) return;
        addContactPoint(id, "email", address.value(), Optional.of(address.value()));
        touch(id);
    }

    /// They gave their name, or corrected what we had understood.
    @PreAuthorize(Allowed.TO_RECORD)
    public void rename(PersonId asked, String given, String family) {
        if ((given + family).isBlank()) throw new IllegalArgumentException("A name needs at least one word.");
        var person = persons.require(asked);
        var id = person.id();
        var before = (person.givenName() + " " + person.familyName()).strip();
        person.rename(cut(given.strip(), 120), cut(family.strip(), 120), clock.instant());
        persons.flush();
        addKeysOfName(person);
        touch(id);
        audit.changed("name", subject(id), before, (given + " " + family).strip());
    }

    /// Nobody of theirs answers under this number any more; it stays on file, but is not offered again.
    @PreAuthorize(Allowed.TO_RECORD)
    public void putAside(PersonId id, PhoneNumber number, String why) {
        db.sql("update contact_point set bad_since = :now where " + OnePerson.is("person_id", "person")
                        + " and kind = 'phone' and normalised = :number and bad_since is null")
                .param("now", Db.at(clock.instant()))
                .param("person", id.value())
                .param("number", number.e164())
                .update();
        touch(id);
        audit.changed("number put aside", subject(id), number.e164(), why);
    }

    /// They live, or get their post, somewhere else now; `source` says on which occasion that was learnt.
    @PreAuthorize(Allowed.TO_RECORD)
    public void moveTo(PersonId asked, PostalAddress address, String source) {
        var person = persons.require(asked);
        var id = person.id();
        addAddress(id, address, source);
        addKeysOfName(person);
        touch(id);
        audit.changed("address", subject(id), null, address.oneLine() + " (" + source + ")");
    }

    /// The family said which clock they live by.
    @PreAuthorize(Allowed.TO_RECORD)
    public void isIn(PersonId asked, ZoneId zone) {
        var person = persons.require(asked);
        var id = person.id();
        var before = person.statedZone();
        person.isIn(zone.getId(), AuditTrail.actor(), clock.instant());
        persons.flush();
        touch(id);
        audit.changed("stated time zone", subject(id), before, zone.getId());
    }

    private void addContactPoint(PersonId id, String kind, String asTyped, Optional<String> normalised) {
        db.sql("""
                        insert into contact_point (id, person_id, kind, as_typed, normalised, created_at)
                        values (:id, :person, :kind, :typed, :normalised, :now)""")
                .param("id", Uuid7.next())
                .param("person", id.value())
                .param("kind", kind)
                .param("typed", cut(asTyped, 254))
                .param("normalised", normalised.orElse(""))
                .param("now", Db.at(clock.instant()))
                .update();
        normalised.ifPresent(value -> addKey(id, kind, value));
    }

    private void addAddress(PersonId id, PostalAddress address, String source) {
        db.sql("""
                        insert into person_address (id, person_id, line1, line2, city, us_state, postal_code, as_typed, source, recorded_by, created_at)
                        values (:id, :person, :line1, :line2, :city, :state, :zip, :typed, :source, :by, :now)""")
                .param("id", Uuid7.next())
                .param("person", id.value())
                .param("line1", cut(address.line1(), 200))
                .param("line2", cut(address.line2(), 200))
                .param("city", cut(address.city(), 120))
                .param("state", address.state().length() == 2 ? address.state().toUpperCase(Locale.ROOT) : null)
                .param("zip", cut(address.postalCode(), 20))
                .param("typed", cut(address.oneLine(), 600))
                .param("source", cut(source, 200))
                .param("by", cut(AuditTrail.actor(), 100))
                .param("now", Db.at(clock.instant()))
                .update();
    }

    private void addKey(PersonId id, String kind, String value) {
        int there = db.sql(
                        "select count(*) from match_key where kind = :kind and key_value = :value and person_id = :person")
                .param("kind", kind)
                .param("value", value)
                .param("person", id.value())
                .query(Integer.class)
                .single();
        if (there > 0) return;
        db.sql("insert into match_key (kind, key_value, person_id) values (:kind, :value, :person)")
                .param("kind", kind)
                .param("value", value)
                .param("person", id.value())
                .update();
    }

    private boolean isKnownUnder(PersonId id, String kind, String value) {
        return db.sql("select count(*) from contact_point where " + OnePerson.is("person_id", "person")
                                + " and kind = :kind and normalised = :value and bad_since is null")
                        .param("person", id.value())
                        .param("kind", kind)
                        .param("value", value)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// The former name and town still find them.
    private void addKeysOfName(Person person) {
        MatchKeys.ofWholeName(person.givenName(), person.familyName())
                .ifPresent(key -> addKey(person.id(), "name", key));
        MatchKeys.ofSound(person.givenName(), person.familyName()).forEach(key -> addKey(person.id(), "sound", key));
        db.sql("select distinct city from person_address where person_id = :person")
                .param("person", person.id().value())
                .query(String.class)
                .list()
                .forEach(city -> MatchKeys.ofName(
                                person.givenName(),
                                person.familyName(),
                                Optional.of(new PostalAddress("", "", city, "", "")))
                        .forEach(key -> addKey(person.id(), "name_town", key)));
    }

    /// Whoever copies what we know of them hears of it.
    private void touch(PersonId id) {
        db.sql("update person set changed_at = :now where id = :id")
                .param("now", Db.at(clock.instant()))
                .param("id", id.value())
                .update();
        events.publishEvent(new PersonChanged(id));
    }

    private static AuditTrail.Subject subject(PersonId id) {
        return new AuditTrail.Subject("person", id.value().toString(), null);
    }

    private static String cut(String value, int longest) {
        return value.length() <= longest ? value : value.substring(0, longest);
    }
}
