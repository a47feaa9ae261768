package org.advocatedesk.demo.world;

import java.util.Optional;
import org.advocatedesk.cases.CaseDesk;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.Disposition;
import org.advocatedesk.cases.OpenCase;
import org.advocatedesk.cases.TimelineKind;
import org.advocatedesk.cases.Urgency;
import org.advocatedesk.pages.LinkDesk;
import org.advocatedesk.people.NewPerson;
import org.advocatedesk.people.PersonDesk;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.EmailAddress;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.PostalAddress;
import org.springframework.stereotype.Component;

/// How a family of the demonstration comes in.
@Component
class Beginnings {
    private final PersonDesk people;
    private final CaseDesk cases;
    private final CaseTimeline timeline;
    private final LinkDesk pages;

    Beginnings(PersonDesk people, CaseDesk cases, CaseTimeline timeline, LinkDesk pages) {
        this.people = people;
        this.cases = cases;
        this.timeline = timeline;
        this.pages = pages;
    }

    CaseId of(Household family) {
        var contact = people.register(new NewPerson(
                family.contact().given(),
                family.contact().family(),
                language(family),
                family.bestTime(),
                family.phone(),
                PhoneNumber.read(family.phone()),
                family.email(),
                EmailAddress.read(family.email()),
                address(family)));
        var id = cases.open(new OpenCase(
                patient(family, contact),
                contact,
                family.story().relation(),
                Disposition.WORK,
                family.story().isUrgent() ? Urgency.URGENT : family.story().low() ? Urgency.LOW : Urgency.NORMAL,
                family.story().isUrgent() ? urgencyReason(family) : "",
                Storyteller.fill(family.story().need(), family.gaps()),
                channel(family),
                family.source().pageUrl(),
                family.source().referrer(),
                language(family),
                family.diedOn(),
                family.arrivedAt()));
        timeline.add(id, TimelineKind.CAME_IN, "Came in", family.message());
        var page = family.source().pageUrl();
        if (page != null) pages.cameFrom(id, page, family.arrivedAt());
        return id;
    }

    private PersonId patient(Household family, PersonId contact) {
        return family.contact().equals(family.patient())
                ? contact
                : people.register(NewPerson.named(
                        family.patient().given(), family.patient().family()));
    }

    private static Optional<PostalAddress> address(Household family) {
        if (family.street().isEmpty()) return Optional.empty();
        return Optional.of(new PostalAddress(
                family.street(),
                "",
                family.town().name(),
                family.town().state(),
                family.town().zip()));
    }

    private static String language(Household family) {
        return family.story().inSpanish() ? "es" : "en";
    }

    private static String urgencyReason(Household family) {
        return family.story().name().startsWith("hospice") ? "Hospice" : "Surgery soon";
    }

    private static String channel(Household family) {
        return switch (family.story().type()) {
            case "kit" -> "kit_form";
            case "phone" -> "phone";
            case "chat" -> "chat";
            default -> "web_form";
        };
    }
}
