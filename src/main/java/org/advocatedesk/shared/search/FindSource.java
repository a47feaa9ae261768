package org.advocatedesk.shared.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an area lets people find. The index asks it for what changed since a moment and keeps nothing else.
public interface FindSource {
    /// A short name, unique among sources: "families".
    String name();

    /// The group's title in the list of hits: "Families".
    String title();

    /// What changed at or after `since`, ordered by the moment of change and then by id, at most `limit`; with `last`
    /// only what comes after that one in this order.
    List<Finding> changedSince(Instant since, @Nullable Finding last, int limit);

    /// May the signed-in person find these.
    boolean offered();

    /// Whose restricted findings the signed-in person may see; empty where they may see all of them.
    default Optional<Set<String>> keys() {
        return Optional.of(Set.of());
    }

    /// One thing that can be found. Title and hint are shown; names also if misspelled, phones by any part of their
    /// digits, places (town, ZIP) and words (e-mail, case number, topics) by their beginnings.
    ///
    /// `about` are those of the names that it is about: the patient. `onlyFor` is the key without which nobody
    /// finds it, or null. What is `gone` leaves the index.
    record Finding(
            String id,
            Instant changedAt,
            String title,
            String hint,
            String link,
            List<String> names,
            List<String> about,
            List<String> phones,
            List<String> places,
            List<String> words,
            @Nullable String onlyFor,
            boolean gone) {

        public Finding(
                String id,
                Instant changedAt,
                String title,
                String hint,
                String link,
                List<String> names,
                List<String> phones,
                List<String> words,
                boolean gone) {
            this(id, changedAt, title, hint, link, names, List.of(), phones, List.of(), words, null, gone);
        }
    }
}
