package org.advocatedesk.pages;

import java.util.Locale;

/// A file of a website as it was handed to us: its path within the folder or archive, and its bytes.
@SuppressWarnings("ArrayRecordComponent") // never compared, only read once
public record PageFile(String path, byte[] bytes) {

    boolean isPage() {
        return lower().endsWith(".html") || lower().endsWith(".htm");
    }

    boolean isCatalog() {
        return name().equals("catalog.json");
    }

    boolean isSitemap() {
        return name().startsWith("sitemap") && lower().endsWith(".xml");
    }

    /// The file's own name without folders.
    String name() {
        return path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
    }

    /// "caregivers" of `mesohope.example/caregivers.html`.
    String stem() {
        int dot = name().lastIndexOf('.');
        return dot < 0 ? name() : name().substring(0, dot);
    }

    private String lower() {
        return path.toLowerCase(Locale.ROOT);
    }
}
