package org.advocatedesk.calls;

import java.time.Instant;
import java.util.Optional;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.contact.Callee;
import org.advocatedesk.contact.MayWeContact;
import org.advocatedesk.contact.Verdict;
import org.advocatedesk.contact.WhereTheyAre;
import org.advocatedesk.people.PersonCard;
import org.advocatedesk.shared.PhoneNumber;
import org.springframework.stereotype.Component;

/// Whom we would dial for a family, and whether we may at a given moment.
@Component
public class Callees {
    private final WhereTheyAre whereTheyAre;
    private final MayWeContact mayWe;

    Callees(WhereTheyAre whereTheyAre, MayWeContact mayWe) {
        this.whereTheyAre = whereTheyAre;
        this.mayWe = mayWe;
    }

    /// Whoever speaks for the family, under their newest good number.
    public Optional<Callee> of(FamilyCard family) {
        return family.phone().map(phone -> of(family.contact(), phone));
    }

    public Callee of(PersonCard person, PhoneNumber phone) {
        var where = whereTheyAre.of(person.statedZone(), person.address(), Optional.of(phone));
        return new Callee(phone, person.id().value(), where);
    }

    public Verdict verdict(Callee callee, Instant when) {
        return mayWe.call(callee, when);
    }
}
