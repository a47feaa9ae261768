package org.advocatedesk.demo.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.advocatedesk.cases.Relation;
import org.jspecify.annotations.Nullable;

/// Makes the families of the demonstration: the same ones for the same seed and moment.
final class Population {
    static final int FAMILIES = 400;

    private final List<Story> english = Story.read("stories.txt");
    private final List<Story> spanish = Story.read("stories-es.txt");
    private final List<Town> towns = Town.all();
    private final Map<String, List<String>> names = Texts.lists("people.txt");
    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, Integer> numbersGiven = new HashMap<>();
    private final Set<String> namesGiven = new HashSet<>();
    private final long seed;
    private final Instant now;

    Population(long seed, Instant now) {
        this.seed = seed;
        this.now = now;
        Texts.rows("pages.txt").forEach(row -> pages.put(row.get(0), row.get(1)));
    }

    List<Household> all(int families) {
        var arrivals = Arrivals.of(families, seed, now);
        var all = new ArrayList<Household>();
        for (int number = 0; number < arrivals.size(); number++)
            all.add(household(number, arrivals.get(number), new Dice(seed, number)));
        return SecondLetters.among(all, now);
    }

    private Household household(int number, Arrivals.Arrival arrival, Dice dice) {
        var story = story(arrival.story(), dice);
        var town = town(story, dice);
        var patient = patient(story, dice);
        var contact = story.relation() == Relation.SELF || story.relation() == Relation.UNKNOWN
                ? patient
                : writer(story, patient, dice);
        var work = Work.of(
                patient, LocalDate.ofInstant(now, ZoneId.of("America/Chicago")).getYear(), dice);
        var diedOn = story.died()
                ? LocalDate.ofInstant(now, ZoneId.of("America/Chicago")).minusDays(diedDaysAgo(story, dice))
                : null;
        var gaps = Storyteller.gaps(story, contact, patient, town, islandTown(dice), work, diedOn, arrival.at(), dice);
        var message = Typist.type(Storyteller.fill(Storyteller.choose(story.text(), dice), gaps), dice);
        if (!story.type().equals("phone")) message = Typist.framed(message, story.inSpanish(), gaps, dice);
        return new Household(
                number,
                story,
                arrival.at(),
                nameless(story, contact, dice),
                patient,
                town,
                street(story, town, dice),
                phone(story, town),
                email(story, contact, number, dice),
                bestTime(dice),
                work,
                diedOn,
                message,
                gaps,
                source(story, dice),
                List.of());
    }

    private Story story(String asked, Dice dice) {
        for (var story : english) if (story.name().equals(asked)) return story;
        for (var story : spanish) if (story.name().equals(asked)) return story;
        var some = dice.percent(8) ? spanish : english;
        return dice.weighted(some, Story::weight);
    }

    private Town town(Story story, Dice dice) {
        var fitting = towns.stream()
                .filter(t -> story.inSpanish() ? t.speaksSpanishOften() : !t.onTheIsland())
                .filter(t -> !story.farAway() || !t.onTheIsland())
                .toList();
        return dice.weighted(fitting, Town::weight);
    }

    private Town islandTown(Dice dice) {
        return dice.of(towns.stream().filter(Town::onTheIsland).toList());
    }

    private Somebody patient(Story story, Dice dice) {
        boolean woman = story.patientSex().equals("f") || story.patientSex().isEmpty() && dice.percent(18);
        int age = story.name().equals("take-home-daughter") ? dice.between(41, 52) : dice.between(61, 86);
        return somebody(story, woman ? "women" : "men", woman, family(story, dice), age, dice);
    }

    private Somebody writer(Story story, Somebody patient, Dice dice) {
        boolean woman = story.writerSex().isEmpty()
                ? woman(story, patient, dice)
                : story.writerSex().equals("f");
        return switch (story.relation()) {
            case SPOUSE ->
                somebody(
                        story,
                        woman ? "women" : "men",
                        woman,
                        patient.family(),
                        patient.age() - dice.between(-2, 6),
                        dice);
            case PARENT ->
                somebody(
                        story,
                        woman ? "daughters" : "sons",
                        woman,
                        woman && dice.percent(45) ? family(story, dice) : patient.family(),
                        patient.age() - dice.between(23, 34),
                        dice);
            case SIBLING ->
                somebody(
                        story,
                        woman ? "women" : "men",
                        woman,
                        patient.family(),
                        patient.age() - dice.between(-6, 6),
                        dice);
            default ->
                somebody(story, woman ? "daughters" : "sons", woman, family(story, dice), dice.between(28, 66), dice);
        };
    }

    private static boolean woman(Story story, Somebody patient, Dice dice) {
        if (story.relation() == Relation.SPOUSE) return !patient.woman();
        return dice.percent(68);
    }

    private Somebody somebody(Story story, String list, boolean woman, String family, int age, Dice dice) {
        var given = names.getOrDefault(
                story.inSpanish() || story.farAway() ? woman ? "mujeres" : "hombres" : list, List.of("Alex"));
        var name = dice.of(given);
        for (int tries = 0; tries < 30 && !namesGiven.add(name + " " + family); tries++) name = dice.of(given);
        return new Somebody(name, family, woman, age);
    }

    private String family(Story story, Dice dice) {
        return dice.of(
                names.getOrDefault(story.inSpanish() || story.farAway() ? "familias" : "families", List.of("Doe")));
    }

    /// Some leave a message and no name.
    private static Somebody nameless(Story story, Somebody contact, Dice dice) {
        return story.name().equals("voicemail-like") || story.type().equals("chat") && dice.percent(30)
                ? new Somebody("", "", contact.woman(), contact.age())
                : contact;
    }

    private static int diedDaysAgo(Story story, Dice dice) {
        return story.name().equals("widow-too-late") ? dice.between(580, 700) : dice.between(70, 330);
    }

    /// Kept for fiction: 555-0100 to 555-0199, each once per area code.
    private String phone(Story story, Town town) {
        if (story.name().equals("testicular")) return "";
        int line = numbersGiven.merge(town.areaCode(), 1, Integer::sum) - 1;
        return "(" + town.areaCode() + ") 555-01" + String.format("%02d", (line * 37 + 32) % 100);
    }

    private static String email(Story story, Somebody contact, int number, Dice dice) {
        boolean wantsPost = story.name().equals("testicular");
        if (contact.given().isEmpty() || story.type().equals("phone") || !wantsPost && dice.percent(18)) return "";
        var name = org.advocatedesk.people.MatchKeys.fold(contact.given().charAt(0) + contact.family())
                .replace(" ", "");
        return name + (40 + number % 50) + "@example.com";
    }

    private String street(Story story, Town town, Dice dice) {
        boolean kit = story.type().equals("kit");
        if (!kit && (story.name().equals("voicemail-like") || dice.percent(14))) return "";
        if (kit && dice.percent(8)) return "PO Box " + dice.between(12, 890);
        var street = dice.of(names.getOrDefault(town.onTheIsland() ? "calles" : "streets", List.of("Main St")));
        return town.onTheIsland() ? street + " " + dice.between(3, 240) : dice.between(11, 2890) + " " + street;
    }

    private static @Nullable String bestTime(Dice dice) {
        return dice.percent(40) ? dice.of(Storyteller.words("bestTimes")) : null;
    }

    private Household.Source source(Story story, Dice dice) {
        if (story.type().equals("phone")) return new Household.Source(null, "", "", "");
        var page = pages.get(
                dice.percent(70) ? story.pages().getFirst() : story.pages().getLast());
        int from = dice.between(1, 100);
        if (from <= 52) return new Household.Source(page, "https://www.google.com/", "", "");
        if (from <= 68) return new Household.Source(page, "https://www.google.com/", "google", "asbestos-help");
        if (from <= 76) return new Household.Source(page, "https://www.bing.com/", "", "");
        if (from <= 85) return new Household.Source(page, "https://www.facebook.com/", "facebook", "caregivers");
        return from <= 92
                ? new Household.Source(page, "", "newsletter", "vets")
                : new Household.Source(page, "", "", "");
    }
}
