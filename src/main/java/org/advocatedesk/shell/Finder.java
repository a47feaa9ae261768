package org.advocatedesk.shell;

import java.util.List;
import org.advocatedesk.shared.search.FindAnything;
import org.springframework.stereotype.Component;

/// Answers what somebody types into the find box, in groups.
@Component
class Finder {
    private static final int OF_EACH = 6;

    private final FindAnything anything;

    Finder(FindAnything anything) {
        this.anything = anything;
    }

    /// Hits of one kind, e.g. "Families".
    record Group(String title, List<Hit> hits) {}

    /// One hit: what it is, what tells it apart, where it opens.
    record Hit(String title, String hint, String link) {}

    List<Group> find(String typed) {
        return anything.find(typed, OF_EACH).stream()
                .map(group -> new Group(
                        group.title(), group.hits().stream().map(Finder::shown).toList()))
                .toList();
    }

    /// Whoever answered to what was typed is named, where the title does not.
    private static Hit shown(org.advocatedesk.shared.search.Hit found) {
        var hint = found.matched().isBlank() ? found.hint() : found.matched() + " · " + found.hint();
        return new Hit(found.title(), hint, found.link());
    }
}
