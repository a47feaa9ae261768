package org.advocatedesk.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Until when each state's people may be called today, zone by zone: the table that lists join, written each minute.
@Component
public class CallingAreas {
    private static final int SEARCH_DAYS = 7;

    private final CallingWindows windows;
    private final JdbcClient db;
    private final Live live;
    private final Clock clock;

    CallingAreas(CallingWindows windows, JdbcClient db, Live live, Clock clock) {
        this.windows = windows;
        this.db = db;
        this.live = live;
        this.clock = clock;
    }

    /// One row of the table.
    record Area(
            String usState,
            String zone,
            @Nullable Instant openUntil,
            @Nullable Instant opensAt,
            int windowMinutes,
            String closesLocal) {
        boolean isOpen() {
            return openUntil != null;
        }
    }

    /// Before the desk answers anybody, lists must know who may be called.
    @EventListener(ApplicationStartedEvent.class)
    @Scheduled(
            fixedDelayString = "${desk.calling-areas.every:60s}",
            initialDelayString = "${desk.calling-areas.every:60s}")
    @Transactional
    public void write() {
        var now = clock.instant();
        var stored = stored();
        boolean turned = false;
        for (var area : at(now)) {
            var before = stored.get(area.usState() + area.zone());
            if (area.equals(before)) continue;
            put(area);
            turned |= before == null || before.isOpen() != area.isOpen();
        }
        if (turned) live.changed(Live.QUEUE);
    }

    List<Area> at(Instant now) {
        var inForce = windows.inForce();
        var areas = new ArrayList<Area>();
        UsPlaces.zonesByState()
                .forEach((state, zones) ->
                        zones.forEach(zone -> areas.add(area(inForce.hours(state, zone), state, zone, now))));
        return areas;
    }

    private static Area area(CallingHours hours, String state, ZoneId zone, Instant now) {
        var open = hours.openAt(now);
        var today = LocalDate.ofInstant(now, zone);
        var shown = open.or(() -> firstOpenDay(hours, today));
        return new Area(
                state,
                zone.getId(),
                open.map(CallingHours.Open::until).orElse(null),
                open.isPresent() ? null : hours.nextOpen(now).orElse(null),
                shown.map(o -> (int) Duration.between(o.from(), o.until()).toMinutes())
                        .orElse(0),
                shown.map(o -> org.advocatedesk.shared.TimeWords.hour(o.until(), zone))
                        .orElse(""));
    }

    private static Optional<CallingHours.Open> firstOpenDay(CallingHours hours, LocalDate today) {
        for (int ahead = 0; ahead <= SEARCH_DAYS; ahead++) {
            var open = hours.on(today.plusDays(ahead));
            if (open.isPresent()) return open;
        }
        return Optional.empty();
    }

    private Map<String, Area> stored() {
        var rows = new HashMap<String, Area>();
        db.sql("select * from calling_area").query(rs -> {
            var area = new Area(
                    rs.getString("us_state"),
                    rs.getString("zone"),
                    Db.instantOrNull(rs, "open_until"),
                    Db.instantOrNull(rs, "opens_at"),
                    rs.getInt("window_minutes"),
                    Objects.requireNonNullElse(rs.getString("closes_local"), ""));
            rows.put(area.usState() + area.zone(), area);
        });
        return rows;
    }

    /// Two nodes may write at once; both write the same.
    private void put(Area area) {
        int there = bind(
                area,
                "update calling_area set open_until = :until, opens_at = :opens, window_minutes = :minutes,"
                        + " closes_local = :closes where us_state = :state and zone = :zone");
        if (there == 0)
            bind(
                    area,
                    "insert into calling_area (us_state, zone, open_until, opens_at, window_minutes, closes_local)"
                            + " values (:state, :zone, :until, :opens, :minutes, :closes) on conflict do nothing");
    }

    private int bind(Area area, String sql) {
        return db.sql(sql)
                .param("state", area.usState())
                .param("zone", area.zone())
                .param("until", Db.atOrNull(area.openUntil()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("opens", Db.atOrNull(area.opensAt()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("minutes", area.windowMinutes())
                .param("closes", area.closesLocal())
                .update();
    }
}
