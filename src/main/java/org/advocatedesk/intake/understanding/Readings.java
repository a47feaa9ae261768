package org.advocatedesk.intake.understanding;

import java.util.List;
import org.advocatedesk.cases.Urgency;
import org.advocatedesk.intake.understanding.Understander.Reading;
import org.springframework.stereotype.Component;

/// Reads one submission for what it means, and tells that in the form in which it is kept.
@Component
class Readings {
    private final Wishes wishes;
    private final Judging judging;
    private final WriterPlaces places;

    Readings(Wishes wishes, Judging judging, WriterPlaces places) {
        this.wishes = wishes;
        this.judging = judging;
        this.places = places;
    }

    Reading of(Received received, Submitted sent) {
        var refused = wishes.of(sent);
        var judgement = judging.of(sent, refused, received.receivedAt());
        return new Reading(
                received, sent, Normalised.of(sent), refused, judgement, Need.of(sent, mayCall(sent, refused)));
    }

    /// A box left open is no consent.
    private static boolean mayCall(Submitted sent, Wishes.Refused refused) {
        return refused.calls().isEmpty() && !Boolean.FALSE.equals(sent.consent().given());
    }

    Understanding understanding(Reading reading, List<PossibleDuplicate> proposed) {
        var who = reading.who();
        var address = who.address();
        var where = places.of(reading.sent(), who);
        var judgement = reading.judgement();
        return new Understanding(
                who.givenName(),
                who.familyName(),
                who.phone().map(p -> p.e164()).orElse(null),
                who.extension(),
                who.email().map(e -> e.value()).orElse(null),
                address.oneLine(),
                who.relation().label(),
                (who.patientGivenName() + " " + who.patientFamilyName()).strip(),
                who.language(),
                where.zone().map(z -> z.getId()).orElse(null),
                where.usState(),
                where.howKnown(),
                mayCall(reading.sent(), reading.refused()),
                reading.refused().email().isEmpty(),
                reading.refused().calls().or(() -> reading.refused().email()).orElse(""),
                word(judgement.urgency()),
                judgement.urgencyReason(),
                judgement.marked(),
                judgement.disposition().name().toLowerCase(java.util.Locale.ROOT),
                judgement.dispositionReason(),
                reading.need(),
                proposed);
    }

    private static String word(Urgency urgency) {
        return urgency.name().toLowerCase(java.util.Locale.ROOT);
    }
}
