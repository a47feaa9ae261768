package org.advocatedesk.replay;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// Zones that show the same time on every day of the year count as one.
final class SameClockAllYear {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private SameClockAllYear() {}

    /// Null is equal to null alone; what is no zone is equal to itself.
    static boolean holds(JsonNode one, JsonNode other) {
        if (one.isNull() || other.isNull()) return one.isNull() && other.isNull();
        if (one.equals(other)) return true;
        var clock = clock(one);
        return clock.isPresent() && clock.equals(clock(other));
    }

    private static Optional<List<ZoneOffset>> clock(JsonNode zone) {
        if (!zone.isString() || !ZoneId.getAvailableZoneIds().contains(zone.stringValue())) return Optional.empty();
        var rules = ZoneId.of(zone.stringValue()).getRules();
        return Optional.of(IntStream.range(0, 365)
                .mapToObj(day -> rules.getOffset(
                        NEW_YEAR.plusDays(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)))
                .toList());
    }
}
