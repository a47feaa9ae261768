package org.advocatedesk.reporting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.advocatedesk.shared.Db;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.OrganisationSettings;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the board: how long families wait, what we promised and kept, from which pages they come.
@Service
@Transactional(readOnly = true)
public class Dashboard {
    public static final List<Integer> PERIODS = List.of(7, 14, 60);
    private static final int LAST_DAYS = 14, LONG = 60;

    private final Figures figures;
    private final Groups groups;
    private final OrganisationSettings organisation;
    private final Staff staff;
    private final JdbcClient db;
    private final Clock clock;

    Dashboard(
            Figures figures,
            Groups groups,
            OrganisationSettings organisation,
            Staff staff,
            JdbcClient db,
            Clock clock) {
        this.figures = figures;
        this.groups = groups;
        this.organisation = organisation;
        this.staff = staff;
        this.db = db;
        this.clock = clock;
    }

    /// The board over the last so many days, today included, by the organisation's calendar.
    @PreAuthorize(Allowed.TO_WATCH_DASHBOARDS)
    public Board read(int days) {
        var now = clock.instant();
        var zone = organisation.current().zone();
        var today = LocalDate.ofInstant(now, zone);
        var period = Slice.of(start(today, days, zone), null);
        var longPeriod = Slice.of(start(today, LONG, zone), null);
        return new Board(
                now,
                days,
                figures.target(),
                waiting(),
                speed(Measure.TRIED, Measure.TRIED_IN_TIME, Conditions.firstTry(), period, days, now),
                speed(Measure.SPOKEN, Measure.SPOKEN_IN_A_DAY, Conditions.firstTalk(), period, days, now),
                promises(Measure.KEPT, Measure.PROMISED, Measure.CALLBACKS_LATE, period),
                promises(Measure.KITS_ON_TIME, Measure.KITS_PROMISED, Measure.KITS_HELD, period),
                work(),
                bars(),
                groups.byDay(today, LAST_DAYS, zone),
                funnel(longPeriod),
                groups.bySource(period),
                groups.byPage(period),
                groups.byHour(longPeriod),
                figures.figure(Measure.SET_ASIDE, Slice.ALL),
                figures.figure(Measure.NOT_UNDERSTOOD, Slice.ALL));
    }

    private static Instant start(LocalDate today, int days, ZoneId zone) {
        return today.minusDays(days - 1L).atStartOfDay(zone).toInstant();
    }

    private Board.Waiting waiting() {
        return new Board.Waiting(
                figures.figure(Measure.WAITING, Slice.ALL),
                figures.figure(Measure.WAITING_LATE, Slice.ALL),
                longestSince());
    }

    private @Nullable Instant longestSince() {
        return db.sql(
                        "select q.arrived_at from queue_row q where q.first_attempt_at is null and q.last_contact_at is null order by q.arrived_at limit 1")
                .query((rs, n) -> Db.instant(rs, "arrived_at"))
                .optional()
                .orElse(null);
    }

    private Board.Speed speed(Measure reached, Measure inTime, String firstCall, Slice period, int days, Instant now) {
        var from = period.from() == null ? now : period.from();
        return new Board.Speed(
                figures.figure(reached, period),
                figures.figure(inTime, period),
                figures.figure(Measure.CAME, period),
                groups.median(firstCall, from, now.plusSeconds(1)),
                groups.median(firstCall, from.minus(Duration.ofDays(days)), from));
    }

    private Board.Promises promises(Measure kept, Measure promised, Measure trouble, Slice period) {
        return new Board.Promises(
                figures.figure(kept, period), figures.figure(promised, period), figures.figure(trouble, Slice.ALL));
    }

    private Board.Work work() {
        long advocates =
                staff.active().stream().filter(c -> c.is(Role.ADVOCATE)).count();
        return new Board.Work(
                figures.figure(Measure.IN_WORK, Slice.ALL),
                (int) advocates,
                figures.figure(Measure.WITHOUT_OWNER, Slice.ALL));
    }

    private List<Board.Bar> bars() {
        int target = figures.target();
        var edges = List.of(0, target / 3, target * 2 / 3, target, target * 2, Math.max(60, target * 4));
        var bars = new ArrayList<Board.Bar>();
        for (int i = 0; i < edges.size(); i++) {
            int from = edges.get(i);
            Integer to = i + 1 < edges.size() ? edges.get(i + 1) : null;
            var slice = Slice.ALL.waited(i == 0 ? null : from, to);
            var label = to == null ? "over " + from : from + "–" + to;
            boolean late = figures.figure(Measure.WAITING_LATE, slice).count() > 0;
            bars.add(new Board.Bar(label, figures.figure(Measure.WAITING, slice), from >= target, late));
        }
        return bars;
    }

    private List<Figure> funnel(Slice period) {
        return Stream.of(
                        Measure.CAME,
                        Measure.TRIED,
                        Measure.SPOKEN,
                        Measure.CAN_BE_HELPED,
                        Measure.REFERRED,
                        Measure.TAKEN_ON)
                .map(measure -> figures.figure(measure, period))
                .toList();
    }
}
