package org.advocatedesk.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// The address of a page, however somebody wrote it: http or https, with or without www, query, fragment, `index.html`
/// and the last slash are one page.
public final class PageAddress {
    private static final int LONGEST = 700;

    private PageAddress() {}

    /// What two writings of one page have in common, e.g. `mesohope.example/support/caregivers`; empty where it is no
    /// web address.
    public static String key(String typed) {
        return parse(typed).map(PageAddress::key).orElse("");
    }

    /// The site it belongs to, e.g. `mesohope.example`; empty where it is no web address.
    public static String site(String typed) {
        return parse(typed).map(PageAddress::host).orElse("");
    }

    /// The last part of its path, e.g. `caregivers`; `home` for a site's first page.
    public static String slug(String typed) {
        var key = key(typed);
        int slash = key.lastIndexOf('/');
        return slash < 0 ? "home" : key.substring(slash + 1);
    }

    private static Optional<URI> parse(String typed) {
        try {
            var text = typed.strip().replace(" ", "%20");
            if (text.matches("(?i)(?!https?://)[a-z][a-z0-9+.-]*:(?!\\d).*")) return Optional.empty();
            var uri = new URI(text.contains("://") ? text : "https://" + text).normalize();
            var web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String key(URI uri) {
        var path = String.valueOf(uri.getPath()).replaceAll("/{2,}", "/").replaceFirst("/index\\.html?$", "/");
        var key = host(uri) + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }

    private static String host(URI uri) {
        var host = uri.getHost()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^www\\.", "")
                .replaceFirst("\\.$", "");
        boolean usual = uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443;
        return usual ? host : host + ":" + uri.getPort();
    }
}
