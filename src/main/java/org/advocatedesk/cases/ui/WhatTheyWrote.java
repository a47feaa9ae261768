package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.advocatedesk.cases.UrgentWords.Range;

/// A message in the family's own words, as received; what cannot wait is marked.
final class WhatTheyWrote {
    private WhatTheyWrote() {}

    static Div of(String message, List<Range> marks) {
        var voice = Pieces.div("ad-voice");
        int at = 0;
        for (var line : message.split("\n", -1)) {
            if (!line.isBlank()) voice.add(paragraph(line, at, marks));
            at += line.length() + 1;
        }
        return voice;
    }

    private static Paragraph paragraph(String line, int begins, List<Range> marks) {
        var paragraph = new Paragraph();
        int done = 0;
        for (var mark : marks) {
            int from = Math.max(mark.from() - begins, done);
            int to = Math.min(mark.to() - begins, line.length());
            if (from >= to || from < 0) continue;
            paragraph.add(new Span(line.substring(done, from)), marked(line.substring(from, to)));
            done = to;
        }
        paragraph.add(new Span(line.substring(done)));
        return paragraph;
    }

    private static Component marked(String words) {
        return Pieces.element("mark", words);
    }
}
