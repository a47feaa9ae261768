package org.advocatedesk.people;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Persons extends JpaRepository<Person, PersonId> {
    /// The person with this id, or the one they were merged with.
    default Person require(PersonId id) {
        return findById(id)
                .flatMap(found -> found.isMerged() ? findById(found.rootId()) : Optional.of(found))
                .orElseThrow(() -> new org.advocatedesk.shared.Refusal("This person is not known here."));
    }
}
