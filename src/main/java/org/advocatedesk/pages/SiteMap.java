package org.advocatedesk.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What catalogs and sitemaps say of the files beside them: addresses, titles and topics.
final class SiteMap {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Entry> byFile = new HashMap<>();
    private final Map<String, String> addressBySlug = new HashMap<>();

    /// A page as a catalog lists it.
    record Entry(
            @Nullable String slug,
            @Nullable String url,
            @Nullable String title,
            @Nullable List<String> topics,
            @Nullable String file) {}

    /// Reads every catalog and sitemap among the files; one that cannot be read is named in `problems`.
    static SiteMap of(List<PageFile> files, List<String> problems) {
        var map = new SiteMap();
        for (var file : files) {
            if (file.isCatalog()) map.addCatalog(file, problems);
            if (file.isSitemap()) map.addSitemap(file);
        }
        return map;
    }

    Optional<Entry> entry(PageFile file) {
        return byFile.entrySet().stream()
                .filter(e -> file.path().replace('\\', '/').endsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// Where a sitemap says that a file of this name is to be found.
    Optional<String> address(PageFile file) {
        return Optional.ofNullable(addressBySlug.get(file.stem()));
    }

    private void addCatalog(PageFile file, List<String> problems) {
        try {
            for (var entry : JSON.readValue(file.bytes(), Entry[].class))
                if (entry.file() != null) byFile.put(entry.file(), entry);
        } catch (JacksonException notACatalog) {
            problems.add(file.path() + " is not a catalog that can be read.");
        }
    }

    private void addSitemap(PageFile file) {
        try {
            Jsoup.parse(new ByteArrayInputStream(file.bytes()), null, "", Parser.xmlParser()).select("loc").stream()
                    .map(loc -> loc.text().strip())
                    .forEach(url -> addressBySlug.putIfAbsent(PageAddress.slug(url), url));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
