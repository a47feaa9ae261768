package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.advocatedesk.cases.FamilySheets.Sheet;
import org.advocatedesk.cases.TimelineRow;
import org.advocatedesk.shared.TimeWords;

/// The parts of a family's story that both the panel and the case page tell: their message, where they came from.
final class Known {
    private Known() {}

    static Section message(TimelineRow came, Sheet sheet, Workbench bench) {
        var given = sheet.card().contact().givenName();
        var at = TimeWords.theirsAndOurs(
                came.at(), sheet.card().where().zone().orElse(null), bench.me().zone(), sheet.readAt());
        var section = Pieces.section(
                "What " + (given.isBlank() ? "they" : given) + " wrote",
                Pieces.span(
                        "s hint",
                        at + ", " + RowWords.channel(sheet.card().channel()).toLowerCase(java.util.Locale.ROOT)));
        var message = came.voice() == null ? "" : came.voice();
        section.add(WhatTheyWrote.of(message, bench.urgentIn(message)));
        return section;
    }

    static List<KnownFacts.Line> further(Sheet sheet, Workbench bench) {
        var lines = new ArrayList<KnownFacts.Line>();
        sheet.card()
                .contact()
                .email()
                .ifPresent(e -> lines.add(new KnownFacts.Line("E-mail", new Span(e.value()), "")));
        var best = sheet.card().contact().bestTime();
        if (best != null && !best.isBlank())
            lines.add(new KnownFacts.Line("Best time", new Span(best), "as they said"));
        var page = sheet.card().sourcePage();
        if (page != null) lines.add(new KnownFacts.Line("Came from", page(page), ""));
        return lines;
    }

    /// The page's path is what people know it by; only web addresses become links.
    private static com.vaadin.flow.component.Component page(String url) {
        if (!url.matches("https?://\\S+")) return new Span(url);
        var link = new Anchor(url, title(url));
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static String title(String url) {
        try {
            var path = URI.create(url).getPath();
            var last = path == null ? "" : path.replaceAll("/+$", "").replaceAll(".*/", "");
            var words = last.replaceAll("\\.\\w+$", "").replace('-', ' ').strip();
            return words.isEmpty()
                    ? url
                    : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
        } catch (IllegalArgumentException oddAddress) {
            return url;
        }
    }
}
