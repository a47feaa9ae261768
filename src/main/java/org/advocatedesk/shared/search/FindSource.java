package org.advocatedesk.shared.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an area lets people find. The index asks it for what changed since a moment and keeps nothing else.
public interface FindSource {
    /// A short name, unique among sources: "families".
    String name();

    /// The group's title in the list of hits: "Families".
    String title();

    /// What changed at or after `since`, oldest change first, at most `limit`; `last` is the last one already read of
    /// the same moment, or null.
    List<Finding> changedSince(Instant since, @Nullable Finding last, int limit);

    /// May the signed-in person find these.
    boolean offered();

    /// One thing that can be found: names, numbers and words are searched, title and hint are shown.
    record Finding(
            String id,
            Instant changedAt,
            String title,
            String hint,
            String link,
            List<String> names,
            List<String> phones,
            List<String> words,
            boolean gone) {}
}
