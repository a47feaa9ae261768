package org.advocatedesk.intake.forms;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.advocatedesk.shared.Refusal;

/// The websites on which a form may stand, each as scheme and host, the way browsers name them.
public final class Origins {
    private static final int MOST = 50;

    private Origins() {}

    /// One a line; refuses what is no website, and a path, which browsers never say.
    static List<String> checked(String typed) {
        var origins = typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Origins::one)
                .distinct()
                .toList();
        if (origins.size() > MOST)
            throw new Refusal("These are more than " + MOST + " websites. Leave the list empty for any.");
        return origins;
    }

    private static String one(String line) {
        try {
            var uri = new URI(line.endsWith("/") ? line.substring(0, line.length() - 1) : line);
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (uri.getHost() == null || !scheme.matches("https?") || uri.getUserInfo() != null) throw notOne(line);
            if (!uri.getRawPath().isEmpty() || uri.getRawQuery() != null || uri.getRawFragment() != null)
                throw new Refusal("“" + cut(line) + "” names one page. Write the website alone: " + scheme + "://"
                        + uri.getHost().toLowerCase(Locale.ROOT));
            return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port(scheme, uri.getPort());
        } catch (URISyntaxException notAnAddress) {
            throw notOne(line);
        }
    }

    private static String port(String scheme, int port) {
        boolean usual = port < 0 || port == (scheme.equals("https") ? 443 : 80);
        return usual ? "" : ":" + port;
    }

    private static Refusal notOne(String line) {
        return new Refusal("“" + cut(line) + "” is no website. Write each as https://www.example.org, one a line.");
    }

    private static String cut(String line) {
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
