package org.advocatedesk.intake.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.advocatedesk.cases.UrgentWords;
import org.springframework.stereotype.Component;

/// Shows in a family's own message the words that cannot wait.
@Component
class MarkedWords implements UrgentWords {
    private final Judging judging;

    MarkedWords(Judging judging) {
        this.judging = judging;
    }

    @Override
    public List<Range> in(String message) {
        var text = new Folded(message);
        var ranges = new ArrayList<Range>();
        judging.alarming(text).stream()
                .map(hit -> new Range(text.place(hit.start()), text.place(hit.end() - 1) + 1))
                .sorted(Comparator.comparingInt(Range::from))
                .forEach(range -> {
                    if (ranges.isEmpty() || ranges.getLast().to() <= range.from()) ranges.add(range);
                });
        return ranges;
    }
}
