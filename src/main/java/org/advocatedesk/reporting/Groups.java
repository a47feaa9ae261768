package org.advocatedesk.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.advocatedesk.shared.Db;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Figures that come many at a time from one query: by source, page, hour and day, and how long things took.
@Component
class Groups {
    private static final int MOST = 50;

    private final JdbcClient db;
    private final Figures figures;

    Groups(JdbcClient db, Figures figures) {
        this.db = db;
        this.figures = figures;
    }

    List<Share> bySource(Slice slice) {
        return shares("c.source_name", slice, slice::fromSource, name -> name);
    }

    List<Share> byPage(Slice slice) {
        return shares("c.source_page", slice, slice::fromPage, PageWords::of);
    }

    private List<Share> shares(
            String column, Slice slice, Function<String, Slice> narrowed, Function<String, String> label) {
        var params = figures.params();
        var sql = "select " + column + " as label, count(*) as came, " + sum(Measure.SPOKEN) + " as spoken, "
                + sum(Measure.CAN_BE_HELPED) + " as helped from case_file c where "
                + figures.where(Measure.CAME, slice, params) + " and " + column + " is not null group by " + column
                + " order by came desc, label limit " + MOST;
        return db.sql(sql)
                .params(Figures.used(sql, params))
                .query((rs, n) -> {
                    var name = rs.getString("label");
                    var of = narrowed.apply(name);
                    return new Share(
                            label.apply(name),
                            new Figure(Measure.CAME, of, rs.getLong("came")),
                            new Figure(Measure.SPOKEN, of, rs.getLong("spoken")),
                            new Figure(Measure.CAN_BE_HELPED, of, rs.getLong("helped")));
                })
                .list();
    }

    private static String sum(Measure measure) {
        return "sum(case when " + measure.condition() + " then 1 else 0 end)";
    }

    List<Board.Hour> byHour(Slice slice) {
        var params = figures.params();
        var sql =
                "select h.weekday, h.hour_of_day, count(*) as came from case_file c join arrival_hour h on h.case_id = c.id where "
                        + figures.where(Measure.CAME, slice, params) + " group by h.weekday, h.hour_of_day";
        return db.sql(sql)
                .params(Figures.used(sql, params))
                .query((rs, n) -> {
                    int weekday = rs.getInt(1), hour = rs.getInt(2);
                    return new Board.Hour(
                            weekday, hour, new Figure(Measure.CAME, slice.at(weekday, hour), rs.getLong("came")));
                })
                .list();
    }

    private record Arrived(Instant at, boolean inTime, boolean spoken) {}

    /// The last days by our calendar, today included.
    List<Board.Day> byDay(LocalDate today, int days, ZoneId zone) {
        var params = figures.params();
        var first = today.minusDays(days - 1L).atStartOfDay(zone).toInstant();
        var sql =
                "select c.opened_at, case when " + Measure.TRIED_IN_TIME.condition() + " then 1 else 0 end as in_time, "
                        + "case when " + Measure.SPOKEN_IN_A_DAY.condition()
                        + " then 1 else 0 end as spoken from case_file c where "
                        + figures.where(Measure.CAME, Slice.of(first, null), params);
        var arrived = db.sql(sql)
                .params(Figures.used(sql, params))
                .query((rs, n) ->
                        new Arrived(Db.instant(rs, "opened_at"), rs.getInt("in_time") == 1, rs.getInt("spoken") == 1))
                .list();
        return today.minusDays(days - 1L)
                .datesUntil(today.plusDays(1))
                .map(day -> day(day, zone, arrived))
                .toList();
    }

    private static Board.Day day(LocalDate date, ZoneId zone, List<Arrived> arrived) {
        var slice = Slice.of(
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant());
        var those = arrived.stream()
                .filter(a -> a.at.atZone(zone).toLocalDate().equals(date))
                .toList();
        return new Board.Day(
                date,
                new Figure(Measure.CAME, slice, those.size()),
                new Figure(
                        Measure.TRIED_IN_TIME,
                        slice,
                        those.stream().filter(Arrived::inTime).count()),
                new Figure(
                        Measure.SPOKEN_IN_A_DAY,
                        slice,
                        those.stream().filter(Arrived::spoken).count()));
    }

    /// The middle one of all first tries (or first talks) of those who came in between; null where there was none.
    @Nullable
    Duration median(String firstCall, Instant from, Instant to) {
        var lengths = new ArrayList<>(db.sql("select c.opened_at, " + firstCall
                        + " as called_at from case_file c where " + Conditions.ROOT
                        + " and c.opened_at >= :from and c.opened_at < :to")
                .param("from", Db.at(from))
                .param("to", Db.at(to))
                .query((rs, n) -> {
                    var called = Db.instantOrNull(rs, "called_at");
                    return called == null
                            ? Duration.ofSeconds(-1)
                            : Duration.between(Db.instant(rs, "opened_at"), called);
                })
                .list());
        lengths.removeIf(length -> length.toSeconds() == -1);
        if (lengths.isEmpty()) return null;
        lengths.sort(null);
        var middle = lengths.get(lengths.size() / 2);
        return middle.isNegative() ? Duration.ZERO : middle;
    }
}
