package org.advocatedesk.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;

/// The pages of the sample website, each an article in the one frame.
final class DemoPages {
    static final List<String> SLUGS = List.of(
            "home",
            "second-opinion",
            "stage-4-mesothelioma",
            "mesothelioma-remission",
            "asbestos-trust-funds",
            "free-resource-kit",
            "pedir-ayuda");

    private DemoPages() {}

    static Optional<byte[]> named(String slug) {
        return SLUGS.contains(slug) ? Optional.of(framed(slug).getBytes(StandardCharsets.UTF_8)) : Optional.empty();
    }

    /// What stands at an address that has no page.
    static byte[] missing() {
        return framed("not-found").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] look() {
        return read("site.css");
    }

    /// A few `name: value` lines, a blank one, then the article.
    private static String framed(String slug) {
        var file = new String(read(slug + ".html"), StandardCharsets.UTF_8);
        int end = file.indexOf("\n\n");
        Map<String, String> said = new HashMap<>();
        file.substring(0, end)
                .lines()
                .map(line -> line.split(": ", 2))
                .forEach(pair -> said.put(pair[0], HtmlUtils.htmlEscape(pair[1])));
        var page = new String(read("frame.html"), StandardCharsets.UTF_8);
        for (var entry : said.entrySet()) page = page.replace("{{" + entry.getKey() + "}}", entry.getValue());
        return page.replace("{{article}}", file.substring(end).strip());
    }

    private static byte[] read(String file) {
        try (var in = DemoPages.class.getResourceAsStream("/demo/site/" + file)) {
            if (in == null) throw new IllegalStateException("The sample website has no " + file);
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
