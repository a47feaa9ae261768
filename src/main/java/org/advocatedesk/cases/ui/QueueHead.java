package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.advocatedesk.cases.QueueFilter;
import org.advocatedesk.cases.TriageQueue;

/// "214 families, 41 without an owner" beside the title; each number opens its list.
class QueueHead extends Composite<Span> {
    private String shown = "";

    void show(QueueFilter filter, int inList, int unowned) {
        var reads = filter + "|" + inList + "|" + unowned;
        if (reads.equals(shown)) return;
        shown = reads;
        getContent().removeAll();
        if (filter.letsAllPass())
            getContent()
                    .add(
                            number(inList, "queue"),
                            new Span(inList == 1 ? " family, " : " families, "),
                            number(unowned, "queue?list=unowned"),
                            new Span(" without an owner"));
        else
            getContent()
                    .add(new Span(words(inList)), new Span((inList == 1 ? " family" : " families") + " in this list"));
    }

    /// Exact up to 1,000.
    static String words(int count) {
        return count > TriageQueue.COUNT_UP_TO ? "1,000+" : "%,d".formatted(count);
    }

    private static Anchor number(int count, String href) {
        var link = new Anchor(href, words(count));
        link.addClassName("ad-num");
        return link;
    }
}
