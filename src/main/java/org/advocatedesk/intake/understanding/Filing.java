package org.advocatedesk.intake.understanding;

import java.util.Optional;
import org.advocatedesk.cases.CaseDesk;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.OpenCase;
import org.advocatedesk.cases.TimelineKind;
import org.advocatedesk.cases.Urgency;
import org.advocatedesk.contact.AddressKind;
import org.advocatedesk.contact.Consents;
import org.advocatedesk.contact.Suppressions;
import org.advocatedesk.intake.understanding.Understander.Reading;
import org.advocatedesk.people.NewPerson;
import org.advocatedesk.people.PersonDesk;
import org.advocatedesk.people.PersonDirectory;
import org.advocatedesk.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts what was understood where people work with it: persons, the case, its story, consents and refusals.
@Component
class Filing {
    private final PersonDesk people;
    private final PersonDirectory directory;
    private final CaseDesk cases;
    private final CaseTimeline timeline;
    private final SaidFacts facts;
    private final WriterPlaces places;
    private final Consents consents;
    private final Suppressions suppressions;

    Filing(
            PersonDesk people,
            PersonDirectory directory,
            CaseDesk cases,
            CaseTimeline timeline,
            SaidFacts facts,
            WriterPlaces places,
            Consents consents,
            Suppressions suppressions) {
        this.people = people;
        this.directory = directory;
        this.cases = cases;
        this.timeline = timeline;
        this.facts = facts;
        this.places = places;
        this.consents = consents;
        this.suppressions = suppressions;
    }

    /// The person who wrote: the one we know for certain, with what is new of them, or a new one.
    PersonId writer(Reading reading, Optional<PersonId> known) {
        if (known.isEmpty()) {
            var writer = people.register(reading.who().writer(reading.sent()));
            places.clockToKeep(reading.sent(), reading.who()).ifPresent(zone -> people.isIn(writer, zone));
            return writer;
        }
        var id = known.get();
        var card = directory.card(id).orElseThrow();
        reading.who().phone().filter(n -> !card.phones().contains(n)).ifPresent(n -> people.addPhone(id, n));
        reading.who().email().filter(e -> !card.emails().contains(e)).ifPresent(e -> people.addEmail(id, e));
        var address = reading.who().address();
        if (address.isComplete() && !card.address().equals(Optional.of(address)))
            people.moveTo(id, address, "written on a form");
        return id;
    }

    CaseId open(Reading reading, PersonId writer) {
        var who = reading.who();
        var patient = who.namesNobodyElse()
                ? writer
                : people.register(NewPerson.named(who.patientGivenName(), who.patientFamilyName()));
        var judgement = reading.judgement();
        var id = cases.open(new OpenCase(
                patient,
                writer,
                who.relation(),
                judgement.disposition(),
                judgement.urgency(),
                cut(judgement.urgencyReason(), 300),
                cut(reading.need(), 300),
                reading.received().channel(),
                page(reading.sent()),
                SourceName.of(reading.received().channel(), reading.sent().source()),
                who.language(),
                facts.diedOn(reading.sent()),
                reading.received().receivedAt()));
        story(id, reading);
        facts.record(id, reading);
        return id;
    }

    CaseId join(CaseId id, Reading reading, PersonId writer) {
        cases.join(id, writer, reading.who().relation());
        story(id, reading);
        facts.record(id, reading);
        if (reading.judgement().urgency() == Urgency.URGENT)
            cases.moreUrgent(id, Urgency.URGENT, cut(reading.judgement().urgencyReason(), 300));
        return id;
    }

    private void story(CaseId id, Reading reading) {
        var sent = reading.sent();
        var message = sent.message().isBlank() ? sent.besides() : sent.message();
        timeline.add(
                id,
                TimelineKind.CAME_IN,
                came(reading) + ", " + reading.received().reference(),
                message.isBlank() ? null : message,
                reading.received().receivedAt());
    }

    private static String came(Reading reading) {
        return switch (reading.received().channel()) {
            case "kit_form" -> "Asked for the free kit";
            case "phone" -> "Called us";
            case "chat" -> "Wrote in the chat";
            default -> "Wrote to us";
        };
    }

    void keepConsentAndWishes(Reading reading, PersonId writer) {
        var who = reading.who();
        if (who.phone().isEmpty()) keep(reading, AddressKind.PHONE, Consents.underPerson(writer.value()), writer);
        who.phone().ifPresent(phone -> {
            keep(reading, AddressKind.PHONE, phone.e164(), writer);
            reading.refused()
                    .calls()
                    .ifPresent(words -> refuse(reading, AddressKind.PHONE, phone.e164(), words, writer));
        });
        who.email().ifPresent(email -> {
            if (!Boolean.FALSE.equals(reading.sent().consent().given()))
                keep(reading, AddressKind.EMAIL, email.value(), writer);
            reading.refused()
                    .email()
                    .ifPresent(words -> refuse(reading, AddressKind.EMAIL, email.value(), words, writer));
        });
        if (!who.address().isBlank())
            reading.refused()
                    .post()
                    .ifPresent(words ->
                            refuse(reading, AddressKind.POST, cut(who.address().oneLine(), 254), words, writer));
    }

    private void keep(Reading reading, AddressKind kind, String value, PersonId writer) {
        var consent = reading.sent().consent();
        if (consent.given() == null) return;
        var received = reading.received();
        consents.keep(new Consents.Answer(
                kind,
                value,
                writer.value(),
                received.id(),
                consent.given(),
                consent.words(),
                received.formVersion(),
                page(reading.sent()),
                received.senderAddress(),
                received.receivedAt()));
    }

    private void refuse(Reading reading, AddressKind kind, String value, String words, PersonId writer) {
        suppressions.refuse(
                kind, value, words, "wrote so, " + reading.received().reference(), writer.value());
    }

    /// The page they came from, where it is a web address.
    static @Nullable String page(Submitted sent) {
        var url = sent.source().pageUrl();
        return url.startsWith("https://") || url.startsWith("http://") ? cut(url, 2000) : null;
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest);
    }
}
