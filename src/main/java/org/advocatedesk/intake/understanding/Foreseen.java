package org.advocatedesk.intake.understanding;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.intake.mapping.Mapping;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the desk would understand of something, without taking it in.
@Component
@Transactional(readOnly = true)
public class Foreseen {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Readings readings;
    private final Screening screening;
    private final Matching matching;
    private final Clock clock;

    Foreseen(Readings readings, Screening screening, Matching matching, Clock clock) {
        this.readings = readings;
        this.screening = screening;
        this.matching = matching;
        this.clock = clock;
    }

    /// As it would be kept, what it would say by our names, and why it would be held back, if it would.
    public record Outlook(Submitted typed, Understanding meant, List<String> suspicions) {
        /// Nobody could be answered: no number, no address of any kind, no words.
        public boolean saysNothing() {
            return meant.phoneE164() == null
                    && meant.email() == null
                    && meant.address().isBlank()
                    && typed.heard().isBlank();
        }
    }

    /// The family it would join, and those it may be about.
    public record Known(@Nullable Long family, List<PossibleDuplicate> perhaps) {}

    public Known known(Outlook outlook) {
        var found = matching.look(Normalised.of(outlook.typed()), outlook.typed());
        return new Known(found.family().map(FamilyCard::caseNumber).orElse(null), found.proposed());
    }

    public Outlook of(Mapping.Mapped mapped, String channel) {
        var typed = Submitted.read(mapped);
        var received = new Received(
                NOBODY,
                "",
                clock.instant(),
                channel,
                "application/json",
                new byte[0],
                "",
                null,
                false,
                0,
                Mapping.OURS,
                null);
        var meant = readings.understanding(readings.of(received, typed), List.of());
        return new Outlook(typed, meant, screening.judge(typed).reasons());
    }
}
