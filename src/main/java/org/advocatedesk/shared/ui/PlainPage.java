package org.advocatedesk.shared.ui;

import org.springframework.web.util.HtmlUtils;

/// A page without Flow, for whoever is not signed in: plain HTML in the look, no inline script or style.
public final class PlainPage {
    private PlainPage() {}

    /// `content` is trusted HTML: put what people typed into it through [#text].
    public static String with(String title, String motto, String content) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s · Advocate Desk</title>
                <link rel="icon" type="image/svg+xml" href="/icon.svg">
                <link rel="stylesheet" href="/styles/plain.css">
                <script type="module" src="/entry.js"></script>
                </head>
                <body>
                <main class="login">
                <section class="left">
                <span class="ad-wordmark"><img class="i" src="/wordmark.svg" alt=""><span><b>Advocate</b> Desk</span></span>
                <img class="scene" src="/styles/lamp.svg" alt="">
                <blockquote>%s</blockquote>
                </section>
                <section class="right">%s</section>
                </main>
                </body>
                </html>
                """.formatted(text(title), text(motto), content);
    }

    /// Words that may have come from anybody, made harmless.
    public static String text(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    /// A labelled field; `more` are further attributes, e.g. `autocomplete="username" required`.
    public static String field(String label, String name, String type, String value, String more) {
        return """
                <label class="fld">%s<input class="in" name="%s" type="%s" value="%s" %s></label>
                """.formatted(text(label), name, type, text(value), more);
    }
}
