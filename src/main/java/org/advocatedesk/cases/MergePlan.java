package org.advocatedesk.cases;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.advocatedesk.people.PersonId;

/// Who of two families becomes whom: the writers where one person wrote both, the patients where the family is one.
/// Where that would make a writer their own patient, nobody is guessed: somebody says who is ill.
record MergePlan(Map<PersonId, PersonId> couples, boolean asksWhoIsIll) {

    static MergePlan of(FamilyCard stays, FamilyCard goes, boolean samePerson, boolean whole) {
        var couples = new LinkedHashMap<PersonId, PersonId>();
        if (samePerson) couple(couples, goes.contactId(), stays.contactId());
        if (!whole) return new MergePlan(couples, false);
        boolean unsaid = stays.relation() == Relation.UNKNOWN || goes.relation() == Relation.UNKNOWN;
        var all = new LinkedHashMap<>(couples);
        if (!unsaid) couple(all, goes.patient().id(), stays.patient().id());
        boolean asks = unsaid || !keepsApart(all, stays) || !keepsApart(all, goes);
        return asks ? new MergePlan(couples, true) : new MergePlan(all, false);
    }

    private static void couple(Map<PersonId, PersonId> couples, PersonId from, PersonId into) {
        if (!from.equals(into)) couples.putIfAbsent(from, into);
    }

    private static boolean keepsApart(Map<PersonId, PersonId> couples, FamilyCard family) {
        var writer = family.contactId();
        var patient = family.patient().id();
        return writer.equals(patient)
                || !couples.getOrDefault(writer, writer).equals(couples.getOrDefault(patient, patient));
    }

    Set<PersonId> people() {
        var people = new LinkedHashSet<>(couples.keySet());
        people.addAll(couples.values());
        return people;
    }

    boolean joinsWriters(FamilyCard stays, FamilyCard goes) {
        return stays.contactId().equals(goes.contactId()) || stays.contactId().equals(couples.get(goes.contactId()));
    }
}
