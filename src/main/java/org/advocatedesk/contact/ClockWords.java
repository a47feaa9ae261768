package org.advocatedesk.contact;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The clocks of the fifty states and the territories, as families call them.
public final class ClockWords {
    private static final Map<ZoneId, String> NAMES = new LinkedHashMap<>();

    static {
        name("America/New_York", "Eastern time");
        name("America/Chicago", "Central time");
        name("America/Denver", "Mountain time");
        name("America/Phoenix", "Arizona time");
        name("America/Los_Angeles", "Pacific time");
        name("America/Anchorage", "Alaska time");
        name("America/Adak", "Aleutian time");
        name("Pacific/Honolulu", "Hawaii time");
        name("America/Puerto_Rico", "Puerto Rico time");
        name("Pacific/Guam", "Guam time");
        name("Pacific/Pago_Pago", "Samoa time");
    }

    private ClockWords() {}

    private static void name(String zone, String words) {
        NAMES.put(ZoneId.of(zone), words);
    }

    /// All of them, east to west.
    public static List<ZoneId> all() {
        return List.copyOf(NAMES.keySet());
    }

    /// "Central time"; the city of a clock that is kept elsewhere.
    public static String of(ZoneId zone) {
        var known = NAMES.get(SameClock.of(zone));
        return known != null
                ? known
                : "the time of " + zone.getId().replaceAll(".*/", "").replace('_', ' ');
    }
}
