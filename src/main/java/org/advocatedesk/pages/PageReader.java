package org.advocatedesk.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Reads the words out of a page's HTML, however badly it is written.
final class PageReader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern SENT_ON = Pattern.compile("^\\s*\\d*\\s*;\\s*url\\s*=\\s*['\"]?([^'\"]+)", 2);
    private static final int FEW_WORDS = 60;

    private PageReader() {}

    static ReadPage read(PageFile file, SiteMap map) {
        var document = parse(file.bytes());
        var entry = map.entry(file);
        var movedTo = movedTo(document);
        var url = entry.map(SiteMap.Entry::url).or(() -> own(document, movedTo)).or(() -> map.address(file));
        return new ReadPage(
                url.orElse("https://" + file.path().replaceFirst("\\.html?$", "")),
                entry.map(SiteMap.Entry::title).orElseGet(() -> title(document)),
                cut(document.select("meta[name=description]").attr("content").strip(), 1000),
                language(document),
                entry.map(SiteMap.Entry::topics).orElseGet(() -> keywords(document)),
                PageText.of(document),
                movedTo);
    }

    /// The encoding it declares; bytes that are no UTF-8 and declare nothing are from an old Windows.
    private static Document parse(byte[] bytes) {
        try {
            var document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
            boolean readAsUtf8 = document.charset().equals(StandardCharsets.UTF_8);
            return readAsUtf8 && !isUtf8(bytes)
                    ? Jsoup.parse(new ByteArrayInputStream(bytes), WINDOWS.name(), "")
                    : document;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    private static @Nullable String movedTo(Document document) {
        var refresh = document.select("meta[http-equiv=refresh]").attr("content");
        Matcher sentOn = SENT_ON.matcher(refresh);
        boolean says = document.body().text().split("\\s+").length > FEW_WORDS;
        return sentOn.find() && !says ? sentOn.group(1).strip() : null;
    }

    /// A stub's canonical address is that of its target, so it is not its own.
    private static Optional<String> own(Document document, @Nullable String movedTo) {
        var canonical = document.select("link[rel=canonical]").attr("href").strip();
        return canonical.isEmpty() || movedTo != null ? Optional.empty() : Optional.of(canonical);
    }

    private static String title(Document document) {
        var heading = document.select("h1").text().strip();
        var title = document.title()
                .replaceFirst("\\s+[|–—-]\\s+[^|–—-]{2,40}$", "")
                .strip();
        return cut(title.isEmpty() ? (heading.isEmpty() ? "Page without a title" : heading) : title, 400);
    }

    private static String language(Document document) {
        var lang = document.select("html").attr("lang").strip().toLowerCase(Locale.ROOT);
        return lang.isEmpty() ? "en" : cut(lang.split("[-_]")[0], 10);
    }

    private static List<String> keywords(Document document) {
        return Arrays.stream(
                        document.select("meta[name=keywords]").attr("content").split(","))
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .toList();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
