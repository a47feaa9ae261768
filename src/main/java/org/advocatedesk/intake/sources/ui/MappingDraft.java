package org.advocatedesk.intake.sources.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.advocatedesk.intake.mapping.FieldGuess;
import org.advocatedesk.intake.mapping.Mapping;
import org.advocatedesk.intake.mapping.OurField;

/// A mapping while somebody makes it: what is confirmed, what is only proposed, what is left out.
public final class MappingDraft {
    private final Map<String, OurField> confirmed = new LinkedHashMap<>();
    private final Map<String, FieldGuess.Proposal> proposed = new LinkedHashMap<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final Map<OurField, String> always = new EnumMap<>(OurField.class);
    private final Map<String, String> example;

    /// Goes on from what was saved; proposes for what nobody has named yet.
    public MappingDraft(Map<String, String> example, Mapping saved) {
        this.example = example;
        saved.pairs().forEach(pair -> confirmed.put(pair.theirs(), pair.ours()));
        leftOut.addAll(saved.leftOut());
        always.putAll(saved.always());
        var unnamed = new LinkedHashMap<>(example);
        unnamed.keySet().removeIf(saved::knows);
        FieldGuess.of(unnamed).forEach(guess -> proposed.put(guess.theirs(), guess));
    }

    /// The same meanings, seen on another example.
    public MappingDraft on(Map<String, String> other) {
        var draft = new MappingDraft(other, mapping());
        draft.proposed.clear();
        draft.proposed.putAll(proposed);
        return draft;
    }

    public boolean hasProposals() {
        return !proposed.isEmpty();
    }

    public Map<String, String> example() {
        return example;
    }

    Optional<OurField> meaning(String theirs) {
        return Optional.ofNullable(confirmed.get(theirs))
                .or(() -> leftOut.contains(theirs) ? Optional.empty() : OurField.at(theirs));
    }

    Optional<FieldGuess.Proposal> proposal(String theirs) {
        return Optional.ofNullable(proposed.get(theirs));
    }

    boolean isLeftOut(String theirs) {
        return leftOut.contains(theirs);
    }

    int proposals() {
        return proposed.size();
    }

    /// Those of theirs that make one of ours, in order.
    List<String> of(OurField ours) {
        var theirs = new ArrayList<String>();
        confirmed.forEach((name, meaning) -> {
            if (meaning == ours) theirs.add(name);
        });
        return theirs;
    }

    public void pair(String theirs, OurField ours) {
        forget(theirs);
        confirmed.put(theirs, ours);
    }

    void leaveOut(String theirs) {
        forget(theirs);
        leftOut.add(theirs);
    }

    void forget(String theirs) {
        confirmed.remove(theirs);
        proposed.remove(theirs);
        leftOut.remove(theirs);
    }

    void confirm(String theirs) {
        proposal(theirs).ifPresent(guess -> pair(theirs, guess.ours()));
    }

    public void confirmAll() {
        List.copyOf(proposed.keySet()).forEach(this::confirm);
    }

    String always(OurField ours) {
        return always.getOrDefault(ours, "");
    }

    void always(OurField ours, String words) {
        if (words.isBlank()) always.remove(ours);
        else always.put(ours, words.strip());
    }

    /// Where a hand goes next: the first of theirs that says something and means nothing yet.
    Optional<String> nextUnnamed() {
        return example.keySet().stream()
                .filter(name -> meaning(name).isEmpty() && !isLeftOut(name) && !FieldGuess.isTechnical(name))
                .findFirst();
    }

    public Mapping mapping() {
        var pairs = confirmed.entrySet().stream()
                .map(pair -> new Mapping.Pair(pair.getKey(), pair.getValue()))
                .toList();
        return new Mapping(pairs, Map.copyOf(always), List.copyOf(leftOut));
    }
}
