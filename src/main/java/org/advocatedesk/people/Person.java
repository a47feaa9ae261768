package org.advocatedesk.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody we can reach, or who is ill: a name as given, a language, and when they like to be called.
@Entity
class Person {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "root_id"))
    private PersonId rootId;

    private String givenName;
    private String familyName;
    private String nameAsTyped;
    private String language;
    private @Nullable String bestTime;
    private @Nullable String statedZone;
    private @Nullable String statedZoneBy;
    private Instant createdAt;
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    protected Person() {}

    static Person named(PersonId id, String given, String family, String asTyped, String language, Instant now) {
        var person = new Person();
        person.id = id;
        person.rootId = id;
        person.givenName = given;
        person.familyName = family;
        person.nameAsTyped = asTyped;
        person.language = language;
        person.createdAt = now;
        person.changedAt = now;
        return person;
    }

    void likesToBeCalled(@Nullable String when, Instant now) {
        bestTime = when;
        changedAt = now;
    }

    void rename(String given, String family, Instant now) {
        givenName = given;
        familyName = family;
        changedAt = now;
    }

    /// The family said where they are; this outranks address and area code.
    void isIn(String zone, String saidTo, Instant now) {
        statedZone = zone;
        statedZoneBy = saidTo;
        changedAt = now;
    }

    PersonId id() {
        return id;
    }

    PersonId rootId() {
        return rootId;
    }

    /// Was found to be the same as another, and is read there.
    boolean isMerged() {
        return !rootId.equals(id);
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }

    @Nullable
    String statedZone() {
        return statedZone;
    }
}
