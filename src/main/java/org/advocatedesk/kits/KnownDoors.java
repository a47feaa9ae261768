package org.advocatedesk.kits;

import java.util.Optional;
import org.advocatedesk.people.PersonDesk;
import org.advocatedesk.people.PersonDirectory;
import org.advocatedesk.shared.PostalAddress;
import org.springframework.stereotype.Component;

/// An address that was given for a kit is theirs from then on: the next kit has it, and their page says where it is
/// from.
@Component
class KnownDoors {
    private final PersonDirectory people;
    private final PersonDesk persons;

    KnownDoors(PersonDirectory people, PersonDesk persons) {
        this.people = people;
        this.persons = persons;
    }

    /// Only a whole address replaces what is known; the same door typed differently is not kept twice.
    void remember(KitRequest kit) {
        var given = withShortState(kit.typed());
        if (!given.isComplete()) return;
        var known = people.card(kit.personId()).flatMap(card -> card.address());
        if (known.equals(Optional.of(given)) || known.map(KnownDoors::door).equals(Optional.of(door(given)))) return;
        persons.moveTo(kit.personId(), given, "given for kit " + kit.kitNumber());
    }

    private static PostalAddress withShortState(PostalAddress typed) {
        var state = StandardAddress.stateOf(typed.state());
        return state.length() == 2
                ? new PostalAddress(typed.line1(), typed.line2(), typed.city(), state, typed.postalCode())
                : typed;
    }

    private static String door(PostalAddress address) {
        return String.join("\n", StandardAddress.of(address).lines());
    }
}
