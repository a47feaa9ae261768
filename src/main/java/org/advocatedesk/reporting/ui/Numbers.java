package org.advocatedesk.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.Locale;
import org.advocatedesk.reporting.Figure;
import org.advocatedesk.shared.TimeWords;
import org.jspecify.annotations.Nullable;

/// How numbers read on the board; each is a link to what it counts.
final class Numbers {
    private Numbers() {}

    static Anchor link(Figure figure) {
        return link(figure, words(figure.count()));
    }

    static Anchor link(Figure figure, String words) {
        var link = new Anchor(BoardLinks.to(figure), words);
        link.setRouterIgnore(false);
        link.addClassName("ad-num");
        return link;
    }

    static String words(long count) {
        return String.format(Locale.US, "%,d", count);
    }

    static String length(@Nullable Duration length) {
        return length == null ? "none yet" : TimeWords.length(length);
    }
}
