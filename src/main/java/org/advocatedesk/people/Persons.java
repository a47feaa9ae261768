package org.advocatedesk.people;

import org.springframework.data.jpa.repository.JpaRepository;

interface Persons extends JpaRepository<Person, PersonId> {
    default Person require(PersonId id) {
        return findById(id).orElseThrow(() -> new org.advocatedesk.shared.Refusal("This person is not known here."));
    }
}
