package org.advocatedesk.intake.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.FamilyVisibility;
import org.advocatedesk.people.MatchKeys;
import org.advocatedesk.people.PersonCard;
import org.advocatedesk.people.PersonDirectory;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.Refusal;
import org.springframework.stereotype.Component;

/// Whether we know the writer and the family already. Only the certain join by themselves: the same person on a strong
/// key, about the same patient; the likely are proposed with their reasons, and people decide.
@Component
class Matching {
    private static final int SHARED_BY_MANY = 20;
    private static final int WORTH_PROPOSING = 40;

    private final PersonDirectory people;
    private final FamilyCards families;
    private final FamilyVisibility visibility;

    Matching(PersonDirectory people, FamilyCards families, FamilyVisibility visibility) {
        this.people = people;
        this.families = families;
        this.visibility = visibility;
    }

    /// The writer and the open case where they are certain, and whom else this may be about.
    record Found(Optional<PersonId> person, Optional<FamilyCard> family, List<PossibleDuplicate> proposed) {}

    Found look(Normalised now, Submitted sent) {
        var shared = sharedKeys(now);
        var cards = people.cards(shared.keySet());
        var samePerson = shared.entrySet().stream()
                .filter(known -> known.getValue().stream().anyMatch(key -> key.strong))
                .map(Map.Entry::getKey)
                .filter(id -> isWriter(now, cards.get(id)))
                .findFirst();
        var family = samePerson.flatMap(id -> sameFamily(id, now, sent));
        return new Found(samePerson, family, proposals(now, shared, cards, samePerson, family));
    }

    private record Key(String words, int score, boolean strong) {}

    private Map<PersonId, List<Key>> sharedKeys(Normalised now) {
        var found = new LinkedHashMap<PersonId, List<Key>>();
        now.phone().ifPresent(n -> add(found, "phone", n.e164(), new Key("same phone number", 50, true)));
        now.email().ifPresent(e -> add(found, "email", e.value(), new Key("same e-mail address", 50, true)));
        add(found, "name", name(now.givenName(), now.familyName()), new Key("same name", 25, false));
        if (!now.namesNobodyElse())
            add(
                    found,
                    "name",
                    name(now.patientGivenName(), now.patientFamilyName()),
                    new Key("the patient’s name", 40, false));
        return found;
    }

    private static String name(String given, String family) {
        return MatchKeys.ofWholeName(given, family).orElse("");
    }

    private void add(Map<PersonId, List<Key>> found, String kind, String value, Key key) {
        if (value.isBlank()) return;
        var holders = people.withKey(kind, value);
        if (holders.size() > SHARED_BY_MANY) return;
        holders.forEach(id -> found.computeIfAbsent(id, i -> new ArrayList<>()).add(key));
    }

    private static boolean isWriter(Normalised now, @org.jspecify.annotations.Nullable PersonCard known) {
        return known != null
                && SameName.certainly(now.givenName(), now.familyName(), known.givenName(), known.familyName());
    }

    /// Their one open case about the same patient.
    private Optional<FamilyCard> sameFamily(PersonId writer, Normalised now, Submitted sent) {
        var open = familiesOf(writer).filter(card -> card.status().isOpen()).toList();
        var same =
                open.stream().filter(card -> isSamePatient(card, writer, now)).toList();
        if (same.size() == 1) return Optional.of(same.getFirst());
        boolean namesNobody = sent.patient().relationship().isBlank()
                && sent.patient().givenName().isBlank()
                && now.namesNobodyElse();
        return same.isEmpty() && namesNobody && open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
    }

    /// Those that whoever understands may see: the desk itself all, a colleague on the phone not the restricted ones.
    private Stream<FamilyCard> familiesOf(PersonId person) {
        return families.of(families.ofPerson(person)).values().stream().filter(card -> isSeen(card.id()));
    }

    private boolean isSeen(CaseId id) {
        try {
            visibility.require(id);
            return true;
        } catch (Refusal restricted) {
            return false;
        }
    }

    private static boolean isSamePatient(FamilyCard card, PersonId writer, Normalised now) {
        if (now.namesNobodyElse()) return card.patient().id().equals(writer);
        if (card.patient().id().equals(writer)) return false;
        return SameName.certainly(
                now.patientGivenName(),
                now.patientFamilyName(),
                card.patient().givenName(),
                card.patient().familyName());
    }

    private List<PossibleDuplicate> proposals(
            Normalised now,
            Map<PersonId, List<Key>> shared,
            Map<PersonId, PersonCard> cards,
            Optional<PersonId> samePerson,
            Optional<FamilyCard> joined) {
        var proposed = new ArrayList<PossibleDuplicate>();
        shared.forEach((person, keys) -> {
            int score = Math.min(
                    99,
                    keys.stream().mapToInt(Key::score).sum()
                            + (samePerson.filter(person::equals).isPresent() ? 30 : 0));
            if (score < WORTH_PROPOSING) return;
            familiesOf(person)
                    .filter(card -> joined.isEmpty() || !joined.get().id().equals(card.id()))
                    .forEach(card ->
                            proposed.add(proposal(now, card, person, isWriter(now, cards.get(person)), score, keys)));
        });
        return proposed.stream()
                .sorted(Comparator.comparingInt(PossibleDuplicate::score).reversed())
                .limit(10)
                .toList();
    }

    private static PossibleDuplicate proposal(
            Normalised now, FamilyCard card, PersonId person, boolean writer, int score, List<Key> keys) {
        boolean patient = now.namesNobodyElse()
                ? SameName.certainly(
                        now.givenName(),
                        now.familyName(),
                        card.patient().givenName(),
                        card.patient().familyName())
                : SameName.certainly(
                        now.patientGivenName(),
                        now.patientFamilyName(),
                        card.patient().givenName(),
                        card.patient().familyName());
        return new PossibleDuplicate(
                card.caseNumber(),
                card.id().value(),
                person.value(),
                patient,
                writer,
                score,
                keys.stream().map(Key::words).distinct().toList());
    }
}
