package org.advocatedesk.intake.understanding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.advocatedesk.cases.CaseFacts;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.Fact;
import org.advocatedesk.cases.FactKind;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.FamilyVisibility;
import org.advocatedesk.people.MatchKeys;
import org.advocatedesk.people.PersonCard;
import org.advocatedesk.people.PersonDirectory;
import org.advocatedesk.people.PersonDirectory.FormerName;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.Refusal;
import org.springframework.stereotype.Component;

/// Whether we know the writer and the family already. Only the certain join by themselves: the same person on a strong
/// key, about the same patient; the likely are proposed with their reasons, and people decide.
@Component
class Matching {
    private static final int SHARED_BY_MANY = 20;
    private static final int WORTH_PROPOSING = 40, MOST = 10;
    private static final String NOTHING_FOUND = "No illness";

    private final PersonDirectory people;
    private final FamilyCards families;
    private final FamilyVisibility visibility;
    private final CaseFacts facts;

    Matching(PersonDirectory people, FamilyCards families, FamilyVisibility visibility, CaseFacts facts) {
        this.people = people;
        this.families = families;
        this.visibility = visibility;
        this.facts = facts;
    }

    /// The writer and the open case where they are certain, and whom else this may be about.
    record Found(Optional<PersonId> person, Optional<FamilyCard> family, List<PossibleDuplicate> proposed) {}

    Found look(Normalised now, Submitted sent) {
        var sought = SoughtPatient.of(now, sent.message());
        var shared = sharedKeys(now, sought);
        var cards = people.cards(shared.keySet());
        var strong = shared.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
        var former = people.formerNames(strong);
        var samePerson = strong.stream()
                .filter(id -> isCertainly(now.givenName(), now.familyName(), cards.get(id), former))
                .findFirst();
        var family = samePerson.flatMap(id -> sameFamily(id, now, sent));
        return new Found(samePerson, family, proposals(now, sent, sought, cards, family));
    }

    /// Whoever is known under something of theirs, and whether that is a number or an address.
    private Map<PersonId, Boolean> sharedKeys(Normalised now, SoughtPatient sought) {
        var found = new LinkedHashMap<PersonId, Boolean>();
        now.phone().ifPresent(n -> add(found, "phone", n.e164(), true));
        now.email().ifPresent(e -> add(found, "email", e.value(), true));
        add(found, now.givenName(), now.familyName());
        add(found, sought.givenName(), sought.familyName());
        return found;
    }

    private void add(Map<PersonId, Boolean> found, String given, String family) {
        MatchKeys.ofWholeName(given, family).ifPresent(key -> add(found, "name", key, false));
        MatchKeys.ofSound(given, family).forEach(key -> add(found, "sound", key, false));
        MatchKeys.ofSound(family, given).forEach(key -> add(found, "sound", key, false));
    }

    private void add(Map<PersonId, Boolean> found, String kind, String value, boolean strong) {
        if (value.isBlank()) return;
        var holders = people.withKey(kind, value);
        if (holders.size() > SHARED_BY_MANY) return;
        holders.forEach(id -> found.merge(id, strong, Boolean::logicalOr));
    }

    /// Under their name, or one of somebody who was merged with them.
    private static boolean isCertainly(
            String given,
            String family,
            @org.jspecify.annotations.Nullable PersonCard known,
            Map<PersonId, List<FormerName>> former) {
        if (known == null) return false;
        return SameName.certainly(given, family, known.givenName(), known.familyName())
                || former.getOrDefault(known.id(), List.of()).stream()
                        .anyMatch(name -> SameName.certainly(given, family, name.given(), name.family()));
    }

    /// Their one open case about the same patient.
    private Optional<FamilyCard> sameFamily(PersonId writer, Normalised now, Submitted sent) {
        var open = familiesOf(writer).filter(card -> card.status().isOpen()).toList();
        var former = people.formerNames(
                open.stream().map(card -> card.patient().id()).toList());
        var same = open.stream()
                .filter(card -> isSamePatient(card, writer, now, former))
                .toList();
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

    private static boolean isSamePatient(
            FamilyCard card, PersonId writer, Normalised now, Map<PersonId, List<FormerName>> former) {
        if (now.namesNobodyElse()) return card.patient().id().equals(writer);
        if (card.patient().id().equals(writer)) return false;
        return isCertainly(now.patientGivenName(), now.patientFamilyName(), card.patient(), former);
    }

    private List<PossibleDuplicate> proposals(
            Normalised now,
            Submitted sent,
            SoughtPatient sought,
            Map<PersonId, PersonCard> cards,
            Optional<FamilyCard> joined) {
        var best = new LinkedHashMap<CaseId, PossibleDuplicate>();
        for (var known : cards.values())
            familiesOf(known.id())
                    .filter(card -> joined.isEmpty() || !joined.get().id().equals(card.id()))
                    .flatMap(card -> proposal(now, sent, sought, known, card).stream())
                    .forEach(found -> best.merge(new CaseId(found.caseId()), found, Matching::stronger));
        return best.values().stream()
                .sorted(Comparator.comparingInt(PossibleDuplicate::score).reversed())
                .limit(MOST)
                .toList();
    }

    private static PossibleDuplicate stronger(PossibleDuplicate one, PossibleDuplicate other) {
        if (one.samePerson() != other.samePerson()) return one.samePerson() ? one : other;
        return one.score() >= other.score() ? one : other;
    }

    private Optional<PossibleDuplicate> proposal(
            Normalised now, Submitted sent, SoughtPatient sought, PersonCard known, FamilyCard card) {
        var evidence = new Evidence(now, sent, sought, known, card);
        if (evidence.score() < WORTH_PROPOSING) return Optional.empty();
        if (isAnotherIllness(sent, card)) evidence.anotherIllness();
        if (evidence.score() < WORTH_PROPOSING) return Optional.empty();
        return Optional.of(new PossibleDuplicate(
                card.caseNumber(),
                card.id().value(),
                known.id().value(),
                evidence.isSameCase(),
                evidence.isSamePerson(),
                evidence.score(),
                evidence.reasons()));
    }

    /// Both name one, and not the same; "mesothelioma" may turn out to be any kind of it.
    private boolean isAnotherIllness(Submitted sent, FamilyCard card) {
        var said = Need.diagnosis(sent).orElse("");
        if (said.isEmpty() || said.startsWith(NOTHING_FOUND)) return false;
        return facts.current(card.id()).stream()
                .filter(fact -> fact.kind() == FactKind.DIAGNOSIS)
                .map(Fact::value)
                .anyMatch(known -> !known.equals(said)
                        && !known.startsWith(NOTHING_FOUND)
                        && !(isAnyMesothelioma(known) && said.contains("esothelioma"))
                        && !(isAnyMesothelioma(said) && known.contains("esothelioma")));
    }

    private static boolean isAnyMesothelioma(String diagnosis) {
        return diagnosis.startsWith("Mesothelioma");
    }
}
