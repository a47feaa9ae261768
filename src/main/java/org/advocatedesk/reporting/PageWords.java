package org.advocatedesk.reporting;

import java.util.Locale;

/// A page's address as words, where its title is not at hand: "Stage 4 mesothelioma".
final class PageWords {
    private PageWords() {}

    static String of(String url) {
        var path = url.replaceFirst("^https?://[^/]*", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/+$", "");
        var last = path.substring(path.lastIndexOf('/') + 1)
                .replaceFirst("\\.html?$", "")
                .replace('-', ' ')
                .strip();
        if (last.isEmpty()) return url.replaceFirst("^https?://", "").replaceFirst("/+$", "");
        return last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1);
    }
}
