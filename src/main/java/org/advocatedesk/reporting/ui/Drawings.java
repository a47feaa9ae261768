package org.advocatedesk.reporting.ui;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.advocatedesk.reporting.Board;
import org.advocatedesk.reporting.Figure;

/// What the chart element draws, and the tables that say the same.
final class Drawings {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.US);

    private Drawings() {}

    /// One mark and where it leads.
    record Mark(String label, long value, String href, String tone, String aside) {}

    record Bars(String kind, List<Mark> marks, String promise, int promisedBefore) {}

    record Line(String name, String tone, List<Mark> marks) {}

    record Lines(String kind, List<String> labels, List<Line> lines) {}

    record Funnel(String kind, List<Mark> marks) {}

    record Cell(int weekday, int hour, long value, String href, String title) {}

    record Heat(String kind, List<String> days, List<Cell> cells) {}

    static Bars waiting(Board board) {
        var marks = board.bars().stream()
                .map(bar -> mark(bar.label(), bar.families(), bar.late() ? "late" : "calm", ""))
                .toList();
        int before = (int) board.bars().stream().filter(bar -> !bar.beyond()).count();
        if (before > 0) {
            var soon = board.bars().get(before - 1);
            marks = new java.util.ArrayList<>(marks);
            marks.set(before - 1, mark(soon.label(), soon.families(), soon.late() ? "late" : "soon", ""));
        }
        return new Bars("bars", marks, "open hours: " + board.targetMinutes() + " min", before);
    }

    static Table waitingTable(Board board) {
        var table = new Table(1, List.of("Minutes", "Families"));
        board.bars().forEach(bar -> table.row(Table.words(bar.label()), Numbers.link(bar.families())));
        return table;
    }

    static Lines inTime(Board board) {
        var days = board.lastDays();
        return new Lines(
                "lines",
                days.stream().map(day -> DAY.format(day.date())).toList(),
                List.of(
                        new Line(
                                "tried in time",
                                "ours",
                                days.stream()
                                        .map(day -> percent(day, day.inTime()))
                                        .toList()),
                        new Line(
                                "reached within a day",
                                "ask",
                                days.stream()
                                        .map(day -> percent(day, day.spoken()))
                                        .toList())));
    }

    static Table inTimeTable(Board board) {
        var table = new Table(1, List.of("Day", "Came", "Tried in time", "Spoken to within a day"));
        board.lastDays()
                .forEach(day -> table.row(
                        Table.words(DAY.format(day.date())),
                        Numbers.link(day.came()),
                        Numbers.link(day.inTime()),
                        Numbers.link(day.spoken())));
        return table;
    }

    static Funnel funnel(Board board) {
        var marks = new java.util.ArrayList<Mark>();
        Figure before = null;
        for (var figure : board.funnel()) {
            marks.add(mark(
                    figure.measure().title(),
                    figure,
                    "ours",
                    before == null ? "went on" : figure.percentOf(before) + " %"));
            before = figure;
        }
        return new Funnel("funnel", marks);
    }

    static Table funnelTable(Board board) {
        var table = new Table(1, List.of("Step", "Families"));
        board.funnel().forEach(figure -> table.row(Table.words(figure.measure().title()), Numbers.link(figure)));
        return table;
    }

    static Heat hours(Board board) {
        return new Heat(
                "heat",
                java.util.Arrays.stream(DayOfWeek.values())
                        .map(Drawings::shortName)
                        .toList(),
                board.hours().stream()
                        .map(h -> new Cell(
                                h.weekday(),
                                h.hour(),
                                h.families().count(),
                                BoardLinks.to(h.families()),
                                shortName(DayOfWeek.of(h.weekday())) + " " + clock(h.hour())))
                        .toList());
    }

    /// Hours in which somebody wrote, the busiest first.
    static Table hoursTable(Board board) {
        var table = new Table(2, List.of("Day", "Their hour", "Families"));
        board.hours().stream()
                .sorted(java.util.Comparator.comparing(
                                (Board.Hour h) -> h.families().count())
                        .reversed())
                .limit(40)
                .forEach(h -> table.row(
                        Table.words(shortName(DayOfWeek.of(h.weekday()))),
                        Table.words(clock(h.hour())),
                        Numbers.link(h.families())));
        return table;
    }

    /// "Most on Tue at 20:00".
    static String busiest(Board.Hour hour) {
        return "Most on " + shortName(DayOfWeek.of(hour.weekday())) + " at " + clock(hour.hour());
    }

    private static Mark percent(Board.Day day, Figure some) {
        return new Mark(
                DAY.format(day.date()),
                some.percentOf(day.came()),
                BoardLinks.to(some),
                day.came().count() == 0 ? "none" : "",
                some.count() + " of " + day.came().count());
    }

    private static Mark mark(String label, Figure figure, String tone, String aside) {
        return new Mark(label, figure.count(), BoardLinks.to(figure), tone, aside);
    }

    private static String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.US);
    }

    private static String clock(int hour) {
        return String.format(Locale.US, "%02d:00", hour);
    }
}
