package org.advocatedesk.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocatedesk.shared.EmailAddress;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.staff.Colleague;
import org.advocatedesk.staff.Organisation;
import org.advocatedesk.staff.OrganisationSettings;
import org.advocatedesk.staff.Staff;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// May we call now? The one place that answers, for lists and at the dial alike.
///
/// A refusal comes first, then a consent not given, then the state's cap of tries, then the hours where they are.
@Component
@Transactional(readOnly = true)
public class MayWeContact {
    private final CallingWindows windows;
    private final Suppressions suppressions;
    private final Agreements agreements;
    private final TriesToday tries;
    private final Staff staff;
    private final OrganisationSettings organisation;
    private final Clock clock;

    MayWeContact(
            CallingWindows windows,
            Suppressions suppressions,
            Agreements agreements,
            TriesToday tries,
            Staff staff,
            OrganisationSettings organisation,
            Clock clock) {
        this.windows = windows;
        this.suppressions = suppressions;
        this.agreements = agreements;
        this.tries = tries;
        this.staff = staff;
        this.organisation = organisation;
        this.clock = clock;
    }

    public Verdict call(Callee callee, Instant when) {
        var words = words(callee.where(), when);
        var reach = agreements.reach(Optional.of(callee.phone()), callee.personId());
        var refusal = suppressions.standing(AddressKind.PHONE, reach.phones());
        if (refusal.isPresent()) return words.refused("Write only, as asked", refusal.get());
        if (agreements.notAgreedToCalls(reach)) return words.notAgreed();
        var opening = hours(callee.where(), when);
        return capped(callee, reach, when, opening, words).orElseGet(() -> within(opening, words));
    }

    /// What stands against calling them at any hour, whether or not a number is known: their refusal, or a box that was
    /// left open.
    public Optional<Standing> againstCalls(Optional<PhoneNumber> phone, UUID person) {
        var reach = agreements.reach(phone, person);
        if (suppressions.standing(AddressKind.PHONE, reach.phones()).isPresent()) return Optional.of(Standing.REFUSED);
        return agreements.notAgreedToCalls(reach) ? Optional.of(Standing.NOT_AGREED) : Optional.empty();
    }

    /// Why calls are shut at any hour.
    public enum Standing {
        REFUSED,
        NOT_AGREED
    }

    /// The verdict on calling somebody of whom no number is known; empty where nothing but the number is missing.
    public Optional<Verdict> withoutNumber(UUID person, Whereabouts where, Instant when) {
        var reach = agreements.reach(Optional.empty(), person);
        var refusal = suppressions.standing(AddressKind.PHONE, reach.phones());
        if (refusal.isPresent()) return Optional.of(words(where, when).refused("Write only, as asked", refusal.get()));
        return agreements.notAgreedToCalls(reach)
                ? Optional.of(words(where, when).notAgreed())
                : Optional.empty();
    }

    /// May we write to this address; there are no hours for letters.
    public Verdict email(EmailAddress address, Instant when) {
        var words = words(new Whereabouts(null, List.of(), ""), when);
        var all = agreements.emailsWith(address);
        var refusal = suppressions.standing(AddressKind.EMAIL, all);
        if (refusal.isPresent()) return words.refused("No e-mail, as asked", refusal.get());
        if (agreements.notAgreedToMail(all))
            return words.refused("No e-mail, as asked", "The box that allows e-mail was left open");
        return words.mayWrite();
    }

    /// The first moment at or after `from` at which the hours allow a call wherever they may be; says nothing of
    /// refusals and caps.
    public Optional<Instant> nextFree(Whereabouts where, Instant from) {
        var inForce = windows.inForce();
        var all = where.zones().stream()
                .map(z -> inForce.hours(where.usState(), z))
                .toList();
        Optional<Instant> moment = Optional.of(from);
        for (int round = 0; round < 40 && moment.isPresent(); round++) {
            var at = moment.get();
            var latest = all.stream()
                    .map(h -> h.nextOpen(at))
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder());
            if (latest.isEmpty() || latest.get().equals(at)) return latest;
            moment = latest;
        }
        return Optional.empty();
    }

    private Optional<Verdict> capped(
            Callee callee, Agreements.Reach reach, Instant when, Opening opening, VerdictWords words) {
        var row = opening.hours().getFirst().row();
        var cap = row.map(CallingRules.StateRow::triesPerDay).orElse(null);
        if (row.isEmpty() || cap == null) return Optional.empty();
        return tries.freeAgainAt(reach.phones(), cap, when)
                .map(free -> words.capped(cap, row.get(), nextFree(callee.where(), free)));
    }

    private static Verdict within(Opening opening, VerdictWords words) {
        if (opening.openIn() == opening.hours().size()) return words.open(opening);
        if (opening.openIn() == 0) return words.shut(opening);
        return words.ask(opening);
    }

    private Opening hours(Whereabouts where, Instant when) {
        var inForce = windows.inForce();
        return new Opening(
                where.zones().stream()
                        .map(zone -> inForce.hours(where.usState(), zone))
                        .toList(),
                when);
    }

    private VerdictWords words(Whereabouts where, Instant when) {
        return new VerdictWords(
                where, when, clock.instant(), ours(), windows.inForce().version());
    }

    private ZoneId ours() {
        return staff.currentOrNobody()
                .map(Colleague::zone)
                .or(() -> organisation.find().map(Organisation::zone))
                .orElse(ZoneId.of("America/Chicago"));
    }

    /// The hours of every zone that fits, at one moment.
    record Opening(List<CallingHours> hours, Instant when) {
        long openIn() {
            return hours.stream().filter(h -> h.openAt(when).isPresent()).count();
        }

        /// While it is open in all: until the first of them closes.
        Optional<Instant> closesAt() {
            return hours.stream()
                    .flatMap(h -> h.openAt(when).stream())
                    .map(CallingHours.Open::until)
                    .min(Comparator.naturalOrder());
        }

        /// The first moment at which any of them is open.
        Optional<Instant> opensAt() {
            return hours.stream().flatMap(h -> h.nextOpen(when).stream()).min(Comparator.naturalOrder());
        }

        Stream<ZoneId> zones() {
            return hours.stream().map(CallingHours::zone);
        }
    }
}
