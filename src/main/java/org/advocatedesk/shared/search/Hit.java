package org.advocatedesk.shared.search;

import java.util.List;

/// One thing that was found: what it is, what tells it apart, where it opens, and why it was found.
///
/// `marks` say which parts of the title and of the hint answer to what was typed. `matched` is the name, number or
/// address that did where neither shows it ("Dolores Marchetti", "(814) 555-0126"), else blank; `why` are the reasons
/// in words ("Sounds alike").
public record Hit(
        String source,
        String id,
        String title,
        String hint,
        String link,
        String matched,
        List<String> why,
        List<Mark> titleMarks,
        List<Mark> hintMarks,
        float score) {

    /// From the first to behind the last letter of a part that answers.
    public record Mark(int from, int to) {}

    /// Hits of one source, best first.
    public record Group(String source, String title, List<Hit> hits) {}
}
