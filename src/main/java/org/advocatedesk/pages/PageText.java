package org.advocatedesk.pages;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The words of a page as plain text, a line per paragraph: no navigation, no forms, no advertisement.
final class PageText {
    private static final int LONGEST = 400_000;
    private static final String AROUND =
            "script, style, noscript, template, nav, header, footer, aside, form, iframe, svg, button, select, .share, .breadcrumb, .sidebar, .byline, .bio, .cta, .cta-inline, #nav, #topbar, #footer, #sidebar, [role=navigation], [aria-hidden=true]";
    private static final String WORDS = "article, main, [role=main], #content, .content";

    private PageText() {}

    static String of(Document document) {
        var page = document.clone();
        page.select(AROUND).remove();
        var words = page.select(WORDS).first();
        var text = text(words == null || words.text().length() < 80 ? page.body() : words);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static String text(Element element) {
        var text = new StringBuilder();
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) text.append(words.text());
                else if (breaks(node)) text.append('\n');
            }

            @Override
            public void tail(Node node, int depth) {
                if (breaks(node)) text.append('\n');
            }
        });
        return text.toString()
                .replaceAll("[\\x00-\\x08\\x0b-\\x1f]", "")
                .replaceAll("[ \\u00a0]+", " ")
                .replaceAll(" *\\n[\\n ]*", "\n")
                .strip();
    }

    private static boolean breaks(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.nameIs("br") || element.nameIs("summary"));
    }
}
