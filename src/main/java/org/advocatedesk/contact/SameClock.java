package org.advocatedesk.contact;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Zones that show the same time all year count as one: Detroit keeps New York's clock.
final class SameClock {
    /// Rules that differ only in the past do not matter to a call.
    private static final Instant NOWADAYS = Instant.parse("2026-01-01T00:00:00Z");

    private static final List<ZoneId> KNOWN_AS = Stream.of(
                    "America/New_York",
                    "America/Chicago",
                    "America/Denver",
                    "America/Phoenix",
                    "America/Los_Angeles",
                    "America/Anchorage",
                    "America/Adak",
                    "Pacific/Honolulu",
                    "America/Puerto_Rico",
                    "Pacific/Guam",
                    "Pacific/Pago_Pago")
            .map(ZoneId::of)
            .toList();

    private SameClock() {}

    /// The name under which this clock is known to our tables; a clock of elsewhere keeps its own.
    static ZoneId of(ZoneId zone) {
        return KNOWN_AS.stream().filter(known -> same(known, zone)).findFirst().orElse(zone);
    }

    static List<ZoneId> of(Collection<ZoneId> zones) {
        return zones.stream().map(SameClock::of).distinct().toList();
    }

    private static boolean same(ZoneId one, ZoneId other) {
        return one.getRules().getTransitionRules().equals(other.getRules().getTransitionRules())
                && one.getRules()
                        .getStandardOffset(NOWADAYS)
                        .equals(other.getRules().getStandardOffset(NOWADAYS))
                && one.getRules().getOffset(NOWADAYS).equals(other.getRules().getOffset(NOWADAYS));
    }
}
