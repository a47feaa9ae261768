package org.advocatedesk.intake.understanding;

import java.util.List;
import java.util.Locale;

/// What led a family to us, in the few words that boards compare: a search, an advertisement, a newsletter, the phone.
final class SourceName {
    private static final List<String> SEARCHES = List.of("google.", "bing.", "duckduckgo.", "yahoo.", "ecosia.");

    private SourceName() {}

    static String of(String channel, Submitted.Source source) {
        if (channel.equals("phone")) return "Phone line";
        var campaign = source.utmSource().toLowerCase(Locale.ROOT).strip();
        var referrer = host(source.referrer());
        if (!campaign.isEmpty()) return campaign(campaign);
        if (isSearch(referrer)) return "Search, no advertising";
        if (referrer.contains("facebook.")) return "Facebook";
        if (!referrer.isEmpty() && !referrer.equals(host(source.pageUrl()))) return cut(referrer);
        return channel.equals("chat") ? "Live chat" : "Our pages, directly";
    }

    private static String campaign(String name) {
        if (isSearch(name + ".")) return "Search advertising";
        return switch (name) {
            case "facebook", "fb", "meta" -> "Facebook";
            case "newsletter", "email" -> "Newsletter";
            default -> cut(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        };
    }

    private static boolean isSearch(String name) {
        return SEARCHES.stream().anyMatch(name::contains);
    }

    private static String host(String url) {
        var host = url.replaceFirst("^https?://", "").split("[/?#]", 2)[0].toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static String cut(String words) {
        return words.length() <= 120 ? words : words.substring(0, 120);
    }
}
