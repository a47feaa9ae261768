package org.advocatedesk.demo.world;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.advocatedesk.cases.Relation;

/// Some of the demonstration's families write a second time, from a new number or in a relative's words, so that
/// somebody has to see that they are one.
final class SecondLetters {
    private final List<Household> all;
    private final Instant now;

    private SecondLetters(List<Household> all, Instant now) {
        this.all = new ArrayList<>(all);
        this.now = now;
    }

    /// The same families, a few of the latest taking the place of a second letter of earlier ones.
    static List<Household> among(List<Household> all, Instant now) {
        var letters = new SecondLetters(all, now);
        letters.second(0, letters::fromANewNumber);
        letters.second(1, letters::byTheDaughter);
        letters.second(2, letters::fromANewNumber);
        return letters.all;
    }

    private interface Letter {
        Household of(Household first, Household place);
    }

    private void second(int which, Letter letter) {
        var first = nth(which, this::canBeWrittenAgain);
        var place = nth(which, this::isLately);
        if (first.isEmpty() || place.isEmpty()) return;
        all.set(all.indexOf(place.get()), letter.of(first.get(), place.get()));
    }

    private Optional<Household> nth(int which, Predicate<Household> fits) {
        return all.reversed().stream().filter(fits).skip(which).findFirst();
    }

    private boolean canBeWrittenAgain(Household family) {
        var age = Duration.between(family.arrivedAt(), now);
        return family.story().relation() == Relation.SPOUSE
                && family.story().type().equals("review")
                && !family.story().died()
                && !family.story().inSpanish()
                && !family.street().isEmpty()
                && !family.contact().given().isEmpty()
                && age.toDays() >= 2
                && age.toDays() <= 30;
    }

    private boolean isLately(Household family) {
        var age = Duration.between(family.arrivedAt(), now);
        return family.story().type().equals("review")
                && family.story().relation() != Relation.SPOUSE
                && !family.story().isUrgent()
                && age.toHours() >= 3
                && age.toDays() < 2;
    }

    private Household fromANewNumber(Household first, Household place) {
        var message = "I wrote to you before about my " + (first.patient().woman() ? "wife " : "husband ")
                + first.patient().given() + ". My number is a new one now. Please call me here.";
        var writer = new Somebody(
                misspelled(first.contact().given()),
                first.contact().family(),
                first.contact().woman(),
                first.contact().age());
        return again(first, place, first.story(), writer, message);
    }

    private Household byTheDaughter(Household first, Household place) {
        var marks = new HashMap<>(first.story().marks());
        marks.put("for", "parent");
        var story = new Story(
                "daughter-too",
                Map.copyOf(marks),
                first.story().low(),
                first.story().text());
        var parent = first.patient().woman() ? "mother " : "father ";
        var message = "I am writing for my " + parent + first.patient().given()
                + ". I think Mom and Dad may have been in touch already. I keep the papers.";
        return again(first, place, story, new Somebody("Karen", "Boyle", true, 44), message);
    }

    private Household again(Household first, Household place, Story story, Somebody writer, String message) {
        return new Household(
                place.number(),
                story,
                place.arrivedAt(),
                writer,
                first.patient(),
                first.town(),
                first.street(),
                newNumber(first.town()),
                "",
                place.bestTime(),
                first.work(),
                first.diedOn(),
                message,
                first.gaps(),
                place.source(),
                List.of());
    }

    private static String misspelled(String name) {
        return name.length() < 4 ? name + "e" : name.substring(0, name.length() - 2) + name.charAt(name.length() - 1);
    }

    /// One that nobody else of the town has.
    private String newNumber(Town town) {
        for (int line = 0; line < 100; line++) {
            var number = "(" + town.areaCode() + ") 555-01" + String.format("%02d", line);
            if (all.stream().noneMatch(family -> family.phone().equals(number))) return number;
        }
        return "";
    }
}
