package org.advocatedesk.intake.mapping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Proposes which of their fields is which of ours, by the words in its name, else by what its value looks like; a
/// person confirms it.
public final class FieldGuess {
    private static final Pattern ABOUT_PATIENT =
            Pattern.compile("\\b(patient|victim|injured|diagnosed|loved one|decedent|deceased|ill person|client)\\b");

    /// One proposal with its reason in words.
    public record Proposal(String theirs, OurField ours, String why) {}

    private FieldGuess() {}

    /// For an example of theirs: at most one proposal a field, in their order.
    public static List<Proposal> of(Map<String, String> example) {
        var proposals = new LinkedHashMap<String, Proposal>();
        example.forEach((name, value) ->
                byName(name, value).ifPresent(ours -> proposals.put(name, new Proposal(name, ours, "by its name"))));
        var taken = EnumSet.noneOf(OurField.class);
        proposals.values().forEach(proposal -> taken.add(proposal.ours));
        example.forEach((name, value) -> {
            if (proposals.containsKey(name) || FieldNames.isTechnical(name) || isAboutPatient(name)) return;
            ValueShape.of(value, taken).ifPresent(ours -> {
                taken.add(ours);
                proposals.put(name, new Proposal(name, ours, "by what it looks like"));
            });
        });
        return inOrder(example, proposals);
    }

    /// A whole name beside its parts would be said twice.
    private static List<Proposal> inOrder(Map<String, String> example, Map<String, Proposal> proposals) {
        var all = new ArrayList<Proposal>();
        example.keySet()
                .forEach(name -> Optional.ofNullable(proposals.get(name)).ifPresent(all::add));
        boolean parts = all.stream().anyMatch(p -> p.ours == OurField.LAST_NAME);
        boolean patientParts = all.stream().anyMatch(p -> p.ours == OurField.PATIENT_LAST);
        boolean street = all.stream().anyMatch(p -> p.ours == OurField.STREET);
        all.removeIf(p -> parts && p.ours == OurField.NAME
                || patientParts && p.ours == OurField.PATIENT_NAME
                || street && p.ours == OurField.ADDRESS);
        return all;
    }

    /// About the machine that sent it, not about a person.
    public static boolean isTechnical(String name) {
        return FieldNames.isTechnical(name);
    }

    private static Optional<OurField> byName(String name, String value) {
        var own = OurField.at(name);
        if (own.isPresent()) return own;
        if (FieldNames.isTechnical(name)) return Optional.empty();
        var whole = NameWords.of(name);
        var guessed = FieldNames.meaning(NameWords.last(name));
        boolean patient = isAboutPatient(name);
        if (guessed.isEmpty()) guessed = FieldNames.meaning(whole);
        return guessed.flatMap(ours -> patient ? ofPatient(ours) : Optional.of(ours))
                .filter(ours -> ValueShape.fits(ours, value));
    }

    private static boolean isAboutPatient(String name) {
        return ABOUT_PATIENT.matcher(NameWords.of(name)).find();
    }

    /// A phone or a town of the patient is not the writer's.
    private static Optional<OurField> ofPatient(OurField ours) {
        return switch (ours) {
            case NAME -> Optional.of(OurField.PATIENT_NAME);
            case FIRST_NAME -> Optional.of(OurField.PATIENT_FIRST);
            case LAST_NAME -> Optional.of(OurField.PATIENT_LAST);
            default ->
                ours.group() == OurField.Group.PATIENT || ours.group() == OurField.Group.WORK
                        ? Optional.of(ours)
                        : Optional.empty();
        };
    }
}
