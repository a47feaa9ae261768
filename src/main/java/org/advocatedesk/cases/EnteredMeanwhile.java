package org.advocatedesk.cases;

import java.time.Instant;
import java.util.List;

/// What one area entered for a family while it was merged with another. After the undo somebody says whose each is. A
/// bean; called in the transaction of whoever sorts.
public interface EnteredMeanwhile {
    /// Unique among them, short: "call".
    String kind();

    /// Entered for this family by itself, after `from` and until `until`, the latest first, at most 200.
    List<Entered> between(CaseId family, Instant from, Instant until);

    /// It belongs to the other family, and goes there with its line on the timeline.
    void move(String id, CaseId from, CaseId to);

    /// One thing, told in words; what changes nothing by being elsewhere can only be kept.
    record Entered(String kind, String id, String words, Instant at, String by, boolean movable) {
        public String thing() {
            return kind + ":" + id;
        }
    }
}
