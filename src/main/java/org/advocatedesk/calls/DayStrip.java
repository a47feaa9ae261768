package org.advocatedesk.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.advocatedesk.staff.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Today by clock: when each zone may be called, in our hours, and where the promises of the day stand in it.
@Component
@Transactional(readOnly = true)
public class DayStrip {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("vvvv", Locale.US);
    private static final List<ZoneId> ALWAYS = List.of(
            ZoneId.of("America/New_York"),
            ZoneId.of("America/Chicago"),
            ZoneId.of("America/Denver"),
            ZoneId.of("America/Los_Angeles"));

    private final JdbcClient db;
    private final Clock clock;

    DayStrip(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// One clock: its name, the time there, its widest window as parts of the drawn day, and its promises.
    public record Lane(String name, ZoneId zone, Instant opens, Instant closes, List<CallbackRow> promises) {}

    /// The drawn day, in our hours, with a lane for each clock that has promises, and the big four.
    public record Strip(Instant from, Instant until, List<Lane> lanes) {
        /// Where a moment stands in the drawn day, from 0 to 1.
        public double at(Instant moment) {
            double whole = Duration.between(from, until).toMinutes();
            return Math.clamp(Duration.between(from, moment).toMinutes() / whole, 0, 1);
        }
    }

    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public Strip today(List<CallbackRow> promises, ZoneId ours) {
        var today = clock.instant().atZone(ours).toLocalDate();
        var byClock = new LinkedHashMap<String, List<CallbackRow>>();
        var zones = new LinkedHashMap<String, ZoneId>();
        for (var zone : ALWAYS) zones.putIfAbsent(name(zone), zone);
        for (var promise : promises) {
            var zone = promise.theirZone() == null ? ours : promise.theirZone();
            zones.putIfAbsent(name(zone), zone);
            byClock.computeIfAbsent(name(zone), k -> new ArrayList<>()).add(promise);
        }
        var from = today.atTime(7, 0).atZone(ours).toInstant();
        var until = today.atTime(22, 0).atZone(ours).toInstant();
        var lanes = zones.entrySet().stream()
                .map(e -> lane(e.getKey(), e.getValue(), today, byClock.getOrDefault(e.getKey(), List.of())))
                .sorted(Comparator.comparing(Lane::opens))
                .toList();
        return new Strip(from, until, lanes);
    }

    private Lane lane(String name, ZoneId zone, LocalDate today, List<CallbackRow> promises) {
        var window = window(zone);
        return new Lane(
                name,
                zone,
                today.atTime(window.from()).atZone(zone).toInstant(),
                today.atTime(window.until()).atZone(zone).toInstant(),
                promises);
    }

    private record Window(LocalTime from, LocalTime until) {}

    /// The widest of the states' windows under this clock, as Java wrote them for lists.
    private Window window(ZoneId zone) {
        return db
                .sql("select closes_local, window_minutes from calling_area where zone = :zone and window_minutes > 0")
                .param("zone", zone.getId())
                .query((rs, n) -> window(rs.getString("closes_local"), rs.getInt("window_minutes")))
                .list()
                .stream()
                .max(Comparator.comparing(w -> Duration.between(w.from(), w.until())))
                .orElse(new Window(LocalTime.of(8, 0), LocalTime.of(21, 0)));
    }

    private static Window window(@Nullable String closes, int minutes) {
        var until = closes == null || closes.isBlank() ? LocalTime.of(21, 0) : LocalTime.parse(closes);
        return new Window(until.minusMinutes(minutes), until);
    }

    private String name(ZoneId zone) {
        return NAME.format(clock.instant().atZone(zone)).replace(" Time", "").replace("-Aleutian", "");
    }
}
