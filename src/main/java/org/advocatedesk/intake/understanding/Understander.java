package org.advocatedesk.intake.understanding;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.KitWished;
import org.advocatedesk.intake.SomebodyInDanger;
import org.advocatedesk.intake.SubmissionUnderstood;
import org.advocatedesk.intake.door.SentFields;
import org.advocatedesk.intake.imports.Footprints;
import org.advocatedesk.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Understands one submission: screens it, then makes of it a family's case or joins it to theirs.
///
/// It depends on the submission, the moment it was received and what was known then, never on the clock on the wall.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Understander {
    private final Screening screening;
    private final ProofMissing proof;
    private final Readings readings;
    private final Matching matching;
    private final SamePairs pairs;
    private final Filing filing;
    private final Footprints footprints;
    private final Outcomes outcomes;
    private final ApplicationEventPublisher events;

    Understander(
            Screening screening,
            ProofMissing proof,
            Readings readings,
            Matching matching,
            SamePairs pairs,
            Filing filing,
            Footprints footprints,
            Outcomes outcomes,
            ApplicationEventPublisher events) {
        this.screening = screening;
        this.proof = proof;
        this.readings = readings;
        this.matching = matching;
        this.pairs = pairs;
        this.filing = filing;
        this.footprints = footprints;
        this.outcomes = outcomes;
        this.events = events;
    }

    /// What one submission says, read and judged.
    record Reading(
            Received received,
            Submitted sent,
            Normalised who,
            Wishes.Refused refused,
            Judging.Judgement judgement,
            String need) {}

    /// The case it opened or joined; null where it went to quarantine.
    public @Nullable CaseId understand(Received received) {
        var sent = read(received);
        var verdict = screening.judge(sent, proof.in(received));
        var reading = readings.of(received, sent);
        if (verdict.suspected() && !received.releasedByPerson()) {
            outcomes.quarantined(reading, verdict.reasons(), readings.understanding(reading, List.of()));
            tellOfDanger(reading, null);
            return null;
        }
        return file(reading);
    }

    private CaseId file(Reading reading) {
        var found = matching.look(reading.who(), reading.sent());
        var before = picture(reading, found);
        var writer = filing.writer(reading, found.person());
        filing.keepConsentAndWishes(reading, writer); // first: the queue shows what they agreed to from the start
        var joined = found.family();
        var caseId = joined.map(card -> filing.join(card.id(), reading, writer))
                .orElseGet(() -> filing.open(reading, writer));
        var here = new SamePairs.Here(
                caseId.value(), writer.value(), reading.received().receivedAt());
        var proposed = pairs.propose(here, found.proposed());
        outcomes.understood(reading, caseId, writer, joined.isPresent(), readings.understanding(reading, proposed));
        announce(reading, caseId, writer, joined.isEmpty());
        if (reading.sent().wantsKit() && reading.refused().post().isEmpty())
            events.publishEvent(new KitWished(
                    caseId, writer, reading.who().address(), reading.who().language()));
        if (before != null)
            footprints.keep(importOf(reading), reading.received().id(), before);
        return caseId;
    }

    /// How those stood whom we knew before a list named them.
    private Footprints.@Nullable Picture picture(Reading reading, Matching.Found found) {
        if (reading.received().importId() == null
                || found.person().isEmpty() && found.family().isEmpty()) return null;
        return footprints.take(
                found.person().orElse(null), found.family().map(FamilyCard::id).orElse(null));
    }

    private static UUID importOf(Reading reading) {
        return Objects.requireNonNull(reading.received().importId());
    }

    private void announce(Reading reading, CaseId caseId, PersonId writer, boolean opened) {
        var sent = reading.sent();
        events.publishEvent(new SubmissionUnderstood(
                reading.received().id(),
                reading.received().reference(),
                caseId,
                opened,
                writer,
                reading.received().channel(),
                sent.wantsKit(),
                reading.who().address(),
                Filing.page(sent),
                sent.source().referrer().isBlank() ? null : sent.source().referrer(),
                sent.message(),
                reading.who().language(),
                reading.received().receivedAt(),
                reading.received().importId() != null
                        ? null
                        : reading.who().email().orElse(null)));
        tellOfDanger(reading, caseId);
    }

    /// Heard in the quarantine too: who means it is a person's to judge, at once.
    private void tellOfDanger(Reading reading, @Nullable CaseId caseId) {
        if (!reading.judgement().selfHarm()) return;
        var received = reading.received();
        events.publishEvent(new SomebodyInDanger(received.id(), received.reference(), caseId, received.receivedAt()));
    }

    private static Submitted read(Received received) {
        try {
            return Submitted.read(received.mapping().read(SentFields.parse(received.raw(), received.contentType())));
        } catch (SentFields.Unparseable wasParsedAtTheDoor) {
            throw new IllegalStateException("It can no longer be read.", wasParsedAtTheDoor);
        }
    }
}
