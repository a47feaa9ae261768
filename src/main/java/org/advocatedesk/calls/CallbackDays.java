package org.advocatedesk.calls;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.advocatedesk.contact.MayWeContact;
import org.advocatedesk.contact.Whereabouts;
import org.advocatedesk.staff.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The next days of promises: how many each, and which of them would ring outside a family's hours.
@Component
@Transactional(readOnly = true)
public class CallbackDays {
    private static final int DAYS = 5;

    private final CallbackQueue queue;
    private final MayWeContact mayWe;
    private final Clock clock;

    CallbackDays(CallbackQueue queue, MayWeContact mayWe, Clock clock) {
        this.queue = queue;
        this.mayWe = mayWe;
        this.clock = clock;
    }

    /// One day: how many promises are open, and the names of families that may not be called at the promised time.
    public record Day(LocalDate date, int promised, List<String> outside) {
        /// "Wed 18".
        public String label() {
            return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.US) + " " + date.getDayOfMonth();
        }
    }

    /// From tomorrow on.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public List<Day> next(CallbackQueue.Scope scope, ZoneId ours) {
        var today = clock.instant().atZone(ours).toLocalDate();
        return IntStream.rangeClosed(1, DAYS)
                .mapToObj(today::plusDays)
                .map(date -> day(date, scope, ours))
                .toList();
    }

    private Day day(LocalDate date, CallbackQueue.Scope scope, ZoneId ours) {
        var open =
                queue.on(scope, date, ours).stream().filter(c -> !c.isSettled()).toList();
        var outside = open.stream()
                .filter(c -> !c.theyAsked() && isOutside(c, c.dueAt()))
                .map(CallbackRow::who)
                .collect(Collectors.toList());
        return new Day(date, open.size(), outside);
    }

    private boolean isOutside(CallbackRow promise, Instant at) {
        if (promise.theirZone() == null) return false;
        var where = new Whereabouts(promise.usState(), List.of(promise.theirZone()), "");
        return !mayWe.nextFree(where, at).equals(java.util.Optional.of(at));
    }
}
