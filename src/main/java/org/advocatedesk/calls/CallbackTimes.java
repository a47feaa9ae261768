package org.advocatedesk.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.advocatedesk.contact.Callee;
import org.advocatedesk.contact.Verdict;
import org.advocatedesk.staff.Organisation;
import org.advocatedesk.staff.OrganisationSettings;
import org.springframework.stereotype.Component;

/// Moments worth offering for a callback: soon, tomorrow morning, tomorrow afternoon, within their hours and ours.
@Component
public class CallbackTimes {
    private static final int OFFERED = 3;
    private static final int WISHED = 2;
    private static final List<LocalTime> GOOD_HOURS = List.of(LocalTime.of(10, 30), LocalTime.of(14, 30));

    private final Callees callees;
    private final OrganisationSettings organisation;
    private final Clock clock;

    CallbackTimes(Callees callees, OrganisationSettings organisation, Clock clock) {
        this.callees = callees;
        this.organisation = organisation;
        this.clock = clock;
    }

    /// What they wrote themselves, where they did, may say which part of the day suits them.
    public List<Instant> suggest(Optional<Callee> callee, String theirWords) {
        var theirs = callee.flatMap(c -> c.where().zone())
                .orElseGet(() -> organisation.current().zone());
        return suggest(
                clock.instant(),
                theirs,
                organisation.current(),
                at -> callee.map(c -> callees.verdict(c, at).kind() != Verdict.Kind.BLOCKED)
                        .orElse(true),
                PartOfDay.wishedIn(theirWords));
    }

    static List<Instant> suggest(
            Instant now, ZoneId theirs, Organisation office, Predicate<Instant> callable, Optional<PartOfDay> wish) {
        var soon = now.plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.HOURS).plus(Duration.ofMinutes(30));
        var today = now.atZone(theirs).toLocalDate();
        var later = IntStream.rangeClosed(1, 6)
                .boxed()
                .flatMap(ahead -> GOOD_HOURS.stream()
                        .map(hour -> today.plusDays(ahead)
                                .atTime(hour)
                                .atZone(theirs)
                                .toInstant()));
        Predicate<Instant> fits = at -> office.isOpenAt(at) && callable.test(at);
        var wished =
                wish.stream().flatMap(part -> days(now, theirs, part, fits)).limit(WISHED);
        return Stream.concat(wished, Stream.concat(Stream.of(soon), later).filter(fits))
                .distinct()
                .limit(OFFERED)
                .toList();
    }

    /// For each day from today the best hour of that part of it, if there is one.
    private static Stream<Instant> days(Instant now, ZoneId theirs, PartOfDay part, Predicate<Instant> fits) {
        var today = now.atZone(theirs).toLocalDate();
        return IntStream.rangeClosed(0, 6)
                .boxed()
                .flatMap(ahead -> part.hours().stream()
                        .map(hour -> today.plusDays(ahead)
                                .atTime(hour)
                                .atZone(theirs)
                                .toInstant())
                        .filter(at -> at.isAfter(now.plus(Duration.ofMinutes(30))))
                        .filter(fits)
                        .limit(1));
    }
}
