package org.advocatedesk.intake.confirmation;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.advocatedesk.cases.FirstAnswer;
import org.advocatedesk.cases.Urgency;
import org.advocatedesk.contact.MayWeContact;
import org.advocatedesk.contact.WhereTheyAre;
import org.advocatedesk.people.PersonCard;
import org.advocatedesk.people.PersonDirectory;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.staff.Organisation;
import org.advocatedesk.staff.OrganisationSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes the letter of one family from the words in force. It names no illness: others read the same mailbox.
@Component
@Transactional(readOnly = true)
class ConfirmationLetters {
    private static final String CRISIS_LINE = "988";

    private final ConfirmationRules rules;
    private final PersonDirectory people;
    private final WhereTheyAre places;
    private final MayWeContact may;
    private final FirstAnswer firstAnswer;
    private final OrganisationSettings organisation;
    private final Clock clock;

    ConfirmationLetters(
            ConfirmationRules rules,
            PersonDirectory people,
            WhereTheyAre places,
            MayWeContact may,
            FirstAnswer firstAnswer,
            OrganisationSettings organisation,
            Clock clock) {
        this.rules = rules;
        this.people = people;
        this.places = places;
        this.may = may;
        this.firstAnswer = firstAnswer;
        this.organisation = organisation;
        this.clock = clock;
    }

    /// Empty where the person is no longer known here.
    Optional<Letter> about(ConfirmationFacts facts) {
        return people.card(new PersonId(facts.writer())).map(writer -> {
            var text = rules.inForce().in(facts.language());
            var gaps = gaps(facts, writer);
            return new Letter(fill(text.subject(), gaps), fill(text.body(), gaps), clock.instant());
        });
    }

    /// As a family that wrote just now would get it.
    Letter sample(ConfirmationTexts texts, String language) {
        var office = organisation.current();
        var next = new WhatComesNext(false, true, firstAnswer.dueBy(clock.instant(), Urgency.NORMAL), office.zone());
        var text = texts.in(language);
        var gaps = gaps(Salutation.to("Denise", language), office, "H7K-4M2Q", next.in(language));
        return new Letter(fill(text.subject(), gaps), fill(text.body(), gaps), clock.instant());
    }

    private Map<String, String> gaps(ConfirmationFacts facts, PersonCard writer) {
        var office = organisation.current();
        var next = new WhatComesNext(
                facts.kit(),
                writer.phone().isPresent()
                        && may.againstCalls(writer.phone(), writer.id().value()).isEmpty(),
                firstAnswer.dueBy(facts.receivedAt(), Urgency.NORMAL),
                theirs(writer).orElse(office.zone()));
        return gaps(
                Salutation.to(writer.givenName(), facts.language()),
                office,
                facts.reference(),
                next.in(facts.language()));
    }

    private Optional<ZoneId> theirs(PersonCard writer) {
        return places.of(writer.statedZone(), writer.address(), writer.phone()).zone();
    }

    private static Map<String, String> gaps(String hello, Organisation office, String reference, String next) {
        return Map.of(
                "hello",
                hello,
                "organization",
                office.name(),
                "reference",
                reference,
                "next",
                next,
                "phone",
                office.phoneLine(),
                "crisis",
                office.crisisLine().isBlank() ? CRISIS_LINE : office.crisisLine());
    }

    /// Once over the text: a brace in a name is a brace.
    private static String fill(String text, Map<String, String> gaps) {
        return ConfirmationTexts.GAP
                .matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(gaps.getOrDefault(gap.group(1), "")));
    }
}
