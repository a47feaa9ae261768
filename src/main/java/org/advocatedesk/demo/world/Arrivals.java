package org.advocatedesk.demo.world;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// When families write: in the minutes before now, as the queue needs them, and over sixty days, mostly after supper.
final class Arrivals {
    private static final ZoneId OURS = ZoneId.of("America/Chicago");
    private static final int[] BY_HOUR = {
        1, 1, 1, 0, 1, 2, 5, 9, 14, 17, 19, 17, 15, 16, 17, 16, 17, 21, 26, 24, 9, 6, 4, 2
    };

    private Arrivals() {}

    /// A moment, and the story where the moment asks for a certain one, else blank.
    record Arrival(Instant at, String story) {}

    static List<Arrival> of(int families, long seed, Instant now) {
        var arrivals = new ArrayList<Arrival>();
        for (var row : Texts.rows("door.txt")) {
            var ago = Duration.ofMinutes(Long.parseLong(row.get(0))).plusSeconds(arrivals.size() * 7L % 50);
            arrivals.add(new Arrival(now.minus(ago), row.get(1)));
        }
        var dice = new Dice(seed, -1);
        while (arrivals.size() < families) {
            var at = moment(LocalDate.ofInstant(now, OURS), dice);
            if (at.isBefore(now.minus(Duration.ofHours(3)))) arrivals.add(new Arrival(at, ""));
        }
        arrivals.sort(Comparator.comparing(Arrival::at));
        return arrivals;
    }

    private static Instant moment(LocalDate today, Dice dice) {
        var day = today.minusDays(dice.between(0, dice.percent(26) ? 6 : 59));
        while (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 && dice.percent(70))
            day = today.minusDays(dice.between(0, 59));
        return day.atTime(hour(dice), dice.between(0, 59), dice.between(0, 59))
                .atZone(OURS)
                .toInstant();
    }

    private static int hour(Dice dice) {
        var hours = new ArrayList<Integer>();
        for (int hour = 0; hour < BY_HOUR.length; hour++) hours.add(hour);
        return dice.weighted(hours, hour -> BY_HOUR[hour]);
    }
}
