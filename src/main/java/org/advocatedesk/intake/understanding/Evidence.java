package org.advocatedesk.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.Relation;
import org.advocatedesk.people.MatchKeys;
import org.advocatedesk.people.PersonCard;
import org.advocatedesk.shared.PostalAddress;

/// What speaks for a submission being about a family that is here already, each point with its weight and in words.
/// A name alone is never enough: something else has to agree.
final class Evidence {
    private static final int CONTACT = 50, STREET = 30, TOWN = 20, NAMED = 20, WRITER = 10, ELSEWHERE = -40, KIND = -20;
    private static final int SURE_NAME = 40, LIKELY_NAME = 35, ENOUGH = 55, MOST = 99;
    private static final Pattern HOUSE = Pattern.compile("^(\\d+)[a-z]? (?:(?:n|s|e|w|north|south|east|west) )?(\\w+)");

    private final List<String> reasons = new ArrayList<>();
    private int score;
    private final boolean strong;
    private final boolean street;
    private final NameLikeness writer;
    private final NameLikeness patient;
    private final boolean sameTie;
    private final boolean anotherDoor;
    private final boolean bothForThemselves;
    private final boolean nameless;
    private final boolean newFamilyName;

    Evidence(Normalised now, Submitted sent, SoughtPatient sought, PersonCard known, FamilyCard card) {
        var theirs = List.of(known, card.contact(), card.patient());
        writer = NameLikeness.of(now.givenName(), now.familyName(), known.givenName(), known.familyName());
        patient = now.relation() == Relation.UNKNOWN || card.relation() == Relation.UNKNOWN
                ? NameLikeness.UNKNOWN
                : NameLikeness.of(
                        sought.givenName(),
                        sought.familyName(),
                        card.patient().givenName(),
                        card.patient().familyName());
        sameTie = now.relation() == card.relation()
                || now.relation() == Relation.UNKNOWN
                || card.relation() == Relation.UNKNOWN;
        boolean phone = now.phone()
                .filter(n -> theirs.stream().anyMatch(p -> p.phones().contains(n)))
                .isPresent();
        boolean email = now.email()
                .filter(e -> theirs.stream().anyMatch(p -> p.emails().contains(e)))
                .isPresent();
        strong = phone || email;
        nameless = strong && (now.givenName() + now.familyName()).isBlank();
        newFamilyName = writer == NameLikeness.NONE && isSameGiven(now, known);
        if (phone) add("same phone number", CONTACT);
        if (email) add("same e-mail address", CONTACT);
        var home = theirs.stream().flatMap(p -> p.address().stream()).findFirst();
        street = home.filter(a -> isSameStreet(now.address(), a)).isPresent();
        anotherDoor =
                street && home.filter(a -> isAnotherDoor(now.address(), a)).isPresent();
        bothForThemselves = now.namesNobodyElse()
                && card.patient().id().equals(card.contact().id());
        whereabouts(now, sent, card, home);
        names(now, sent, known, card);
    }

    private void whereabouts(Normalised now, Submitted sent, FamilyCard card, Optional<PostalAddress> home) {
        var town = home.map(a -> MatchKeys.fold(a.city())).orElse("");
        boolean sameTown =
                !town.isEmpty() && town.equals(MatchKeys.fold(now.address().city()));
        boolean named = town.length() > 3 && isSaid(sent.message(), town);
        if (street) add("same street", STREET);
        if (sameTown) add("same town", TOWN);
        else if (named) add("their town is named", NAMED);
        var state = now.address().state();
        if (!strong && !sameTown && !named && !state.isBlank() && card.where().usState() != null)
            if (!state.equals(card.where().usState())) score += ELSEWHERE;
    }

    private void names(Normalised now, Submitted sent, PersonCard known, FamilyCard card) {
        if (writer == NameLikeness.SURE) add("same name", WRITER);
        else if (writer == NameLikeness.LIKELY) add("nearly the same name", WRITER);
        else if (nameless) add("no other name was given", WRITER);
        else if (isSaid(sent.message(), MatchKeys.fold(known.name())) || isGivenSaid(now, sent, known))
            add("their name is in the message", NAMED);
        if (patient == NameLikeness.SURE) add("the patient’s name", SURE_NAME);
        else if (patient == NameLikeness.LIKELY) add("nearly the patient’s name", LIKELY_NAME);
        else if (patient == NameLikeness.FATHER_OR_SON && strong)
            add("the patient’s name but for Jr. or Sr.", LIKELY_NAME);
    }

    private static boolean isSameGiven(Normalised now, PersonCard known) {
        var given = MatchKeys.fold(now.givenName());
        return given.length() > 2 && given.equals(MatchKeys.fold(known.givenName()));
    }

    private static boolean isGivenSaid(Normalised now, Submitted sent, PersonCard known) {
        var given = MatchKeys.fold(known.givenName());
        return given.length() > 3
                && !given.equals(MatchKeys.fold(now.givenName()))
                && !given.equals(MatchKeys.fold(now.patientGivenName()))
                && isSaid(sent.message(), given);
    }

    private static boolean isSaid(String message, String folded) {
        return !folded.isBlank()
                && (" " + MatchKeys.fold(message.replace('\n', ' ')) + " ").contains(" " + folded + " ");
    }

    /// The case speaks of another illness than this one.
    void anotherIllness() {
        score += KIND;
    }

    private void add(String words, int weight) {
        reasons.add(words);
        score += weight;
    }

    /// House number and name of the street; how the rest is shortened does not count.
    private static boolean isSameStreet(PostalAddress one, PostalAddress other) {
        var first = HOUSE.matcher(MatchKeys.fold(one.line1()).toLowerCase(Locale.ROOT));
        var second = HOUSE.matcher(MatchKeys.fold(other.line1()).toLowerCase(Locale.ROOT));
        return first.find()
                && second.find()
                && first.group(1).equals(second.group(1))
                && first.group(2).equals(second.group(2));
    }

    private static boolean isAnotherDoor(PostalAddress one, PostalAddress other) {
        var first = MatchKeys.fold(one.line2()).replaceAll("[^0-9]", "");
        var second = MatchKeys.fold(other.line2()).replaceAll("[^0-9]", "");
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }

    boolean isSamePerson() {
        if (nameless || isMarriedSince()) return true;
        if (writer == NameLikeness.SURE) return strong || street && patient != NameLikeness.NONE;
        if (writer == NameLikeness.LIKELY) return strong && !anotherDoor;
        return writer == NameLikeness.FATHER_OR_SON && strong;
    }

    /// The same first name at the same number, for the same patient in the same tie: people marry.
    private boolean isMarriedSince() {
        return newFamilyName && strong && sameTie && !bothForThemselves && patient == NameLikeness.SURE;
    }

    /// Neighbours and brothers and sisters can bear nearly the same name: on one street it takes a second clue.
    private boolean isNeighbour() {
        return patient == NameLikeness.LIKELY && (anotherDoor || bothForThemselves && !strong);
    }

    boolean isSameCase() {
        if (isNeighbour()) return false;
        if (patient.isLikely() || patient == NameLikeness.FATHER_OR_SON && strong) return score >= ENOUGH;
        return patient == NameLikeness.UNKNOWN && isSamePerson() && sameTie && score >= ENOUGH;
    }

    int score() {
        return Math.clamp(score, 0, MOST);
    }

    List<String> reasons() {
        return List.copyOf(reasons);
    }
}
