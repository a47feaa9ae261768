package org.advocatedesk.intake.mapping;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.advocatedesk.intake.door.SentFields;

/// Which of their fields is which of ours, what is always the same, and what says nothing. What is not named in it
/// stays
/// beside as they sent it.
public record Mapping(List<Pair> pairs, Map<OurField, String> always, List<String> leftOut) {
    /// Our own names, read as they are.
    public static final Mapping OURS = new Mapping(List.of(), Map.of(), List.of());

    /// What our own forms send besides: about the form, not from the person.
    private static final Set<String> ABOUT_THE_FORM = Set.of(
            "form", "form.id", "form.version", "proof", "asked", "once", "website", "id", "receivedAt", "channel");

    /// One of theirs and what it is to us; several may make one of ours, in this order.
    public record Pair(String theirs, OurField ours) {}

    /// What was sent, under our names, and beside it what nobody has named.
    public record Mapped(SentFields ours, Map<String, String> others) {}

    public Mapped read(SentFields sent) {
        var theirs = sent.flat();
        if (pairs.isEmpty() && always.isEmpty()) return new Mapped(sent, others(theirs));
        var ours = new LinkedHashMap<String, String>();
        for (var field : OurField.values()) own(field, theirs, ours);
        for (var pair : pairs) add(pair, theirs, ours);
        always.forEach(
                (field, words) -> ours.merge(field.path(), words, (said, fixed) -> said.isBlank() ? fixed : said));
        Agreeing.settle(ours);
        return new Mapped(SentFields.of(ours), others(theirs));
    }

    /// Whoever uses our names is understood without being told.
    private void own(OurField field, Map<String, String> theirs, Map<String, String> ours) {
        var words = theirs.get(field.path());
        if (words != null && !names(field.path())) ours.put(field.path(), words);
    }

    private boolean names(String theirs) {
        return leftOut.contains(theirs) || pairs.stream().anyMatch(pair -> pair.theirs.equals(theirs));
    }

    private static void add(Pair pair, Map<String, String> theirs, Map<String, String> ours) {
        var words = theirs.getOrDefault(pair.theirs, "").strip();
        if (words.isEmpty()) return;
        var meant = Choices.meant(pair, words);
        ours.merge(pair.ours.path(), meant, (one, other) -> one.isBlank() ? other : one + pair.ours.between() + other);
    }

    private Map<String, String> others(Map<String, String> theirs) {
        var known = new HashSet<>(ABOUT_THE_FORM);
        for (var field : OurField.values()) known.add(field.path());
        var others = new LinkedHashMap<String, String>();
        theirs.forEach((name, words) -> {
            if (!words.isBlank() && !names(name) && !known.contains(name)) others.put(name, words);
        });
        return others;
    }

    /// What they sent that nothing is said about yet.
    public boolean knows(String theirs) {
        return names(theirs) || OurField.at(theirs).isPresent() || ABOUT_THE_FORM.contains(theirs);
    }
}
