package org.advocatedesk.shell;

import java.util.List;
import org.springframework.stereotype.Component;

/// Answers what somebody types into the find box, in groups.
@Component
class Finder {
    /// Hits of one kind, e.g. "Families".
    record Group(String title, List<Hit> hits) {}

    /// One hit: what it is, what tells it apart, where it opens.
    record Hit(String title, String hint, String link) {}

    List<Group> find(String typed) {
        return List.of();
    }
}
