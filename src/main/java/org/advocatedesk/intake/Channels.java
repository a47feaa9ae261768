package org.advocatedesk.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How somebody came to us, in words.
public final class Channels {
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("web_form", "Web form");
        WORDS.put("kit_form", "Kit form");
        WORDS.put("chat", "Chat");
        WORDS.put("answering_service", "Answering service");
        WORDS.put("vendor", "Vendor");
        WORDS.put("partner", "Partner website");
        WORDS.put("phone", "Phone");
    }

    private Channels() {}

    /// Those a manager can choose for a source.
    public static List<String> all() {
        return List.copyOf(WORDS.keySet());
    }

    public static String words(String channel) {
        var plain = channel.replace('_', ' ');
        return WORDS.getOrDefault(channel, plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1));
    }
}
