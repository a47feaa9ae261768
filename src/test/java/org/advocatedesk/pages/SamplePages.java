package org.advocatedesk.pages;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The demonstration's 43 files: one malformed, one from an old Windows, one that only sends on.
final class SamplePages {
    private SamplePages() {}

    static Path folder() {
        try {
            var catalog = Objects.requireNonNull(SamplePages.class.getResource("/demo/pages/catalog.json"));
            return Path.of(catalog.toURI()).resolveSibling(".").normalize();
        } catch (URISyntaxException notAFile) {
            throw new IllegalStateException(notAFile);
        }
    }

    static PageFile page(String slug, String html) {
        return new PageFile(
                "mesohope.example/" + slug + ".html",
                ("<html lang='en'><head><title>" + slug
                                + "</title><link rel='canonical' href='https://mesohope.example/" + slug
                                + "/'></head><body><article>" + html + "</article></body></html>")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static List<PageFile> only(PageFile... files) {
        return List.of(files);
    }
}
