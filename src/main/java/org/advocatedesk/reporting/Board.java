package org.advocatedesk.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything the dashboard shows at one moment; each number is a [Figure] whose list can be opened.
public record Board(
        Instant at,
        int days,
        int targetMinutes,
        Waiting waiting,
        Speed firstTry,
        Speed firstTalk,
        Promises callbacks,
        Promises kits,
        Work work,
        List<Bar> bars,
        List<Day> lastDays,
        List<Figure> funnel,
        List<Share> sources,
        List<Share> pages,
        List<Hour> hours,
        Figure setAside,
        Figure notUnderstood) {

    /// Who waits at the door now, and since when the one who waits longest.
    public record Waiting(Figure all, Figure late, @Nullable Instant longestSince) {}

    /// How long it typically took, against the period before; `inTime` of `all` made it.
    public record Speed(
            Figure reached,
            Figure inTime,
            Figure all,
            @Nullable Duration median,
            @Nullable Duration before) {}

    /// Promises of the period, those kept, and those that trouble us now.
    public record Promises(Figure kept, Figure promised, Figure trouble) {}

    /// Open families, how many advocates have them, and those who slipped out of every hand.
    public record Work(Figure all, int advocates, Figure stranded) {}

    /// Families waiting between so many minutes and so many; `beyond` what we promise while open, `late`
    /// where our promise to one of them has passed.
    public record Bar(String label, Figure families, boolean beyond, boolean late) {}

    /// One of our days: who came, was tried in time, was spoken to within a day.
    public record Day(LocalDate date, Figure came, Figure inTime, Figure spoken) {}

    /// An hour of a family's own week.
    public record Hour(int weekday, int hour, Figure families) {}

    /// Every number on the board.
    public Stream<Figure> figures() {
        return Stream.of(
                        Stream.of(waiting.all, waiting.late, work.all, work.stranded, setAside, notUnderstood),
                        Stream.of(firstTry, firstTalk).flatMap(s -> Stream.of(s.reached, s.inTime, s.all)),
                        Stream.of(callbacks, kits).flatMap(p -> Stream.of(p.kept, p.promised, p.trouble)),
                        bars.stream().map(Bar::families),
                        lastDays.stream().flatMap(d -> Stream.of(d.came, d.inTime, d.spoken)),
                        funnel.stream(),
                        Stream.of(sources, pages)
                                .flatMap(List::stream)
                                .flatMap(s -> Stream.of(s.came(), s.spoken(), s.helped())),
                        hours.stream().map(Hour::families))
                .flatMap(s -> s);
    }
}
