package org.advocatedesk.cases;

import java.util.List;

/// Finds the words of a message that cannot wait, so that screens mark them; whoever understands messages knows them.
public interface UrgentWords {
    /// In order and without overlap.
    List<Range> in(String message);

    /// From the first character to after the last.
    record Range(int from, int to) {}
}
