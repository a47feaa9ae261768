package org.advocatedesk.intake.confirmation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.TimelineKind;
import org.advocatedesk.contact.MayWeContact;
import org.advocatedesk.shared.EmailAddress;
import org.advocatedesk.shared.outbox.OutboxCarrier;
import org.advocatedesk.shared.outbox.OutboxItem;
import org.advocatedesk.staff.Staff;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Brings confirmations to the mail server and tells the family's timeline what became of them.
@Component
class ConfirmationCarrier implements OutboxCarrier {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private final ConfirmationLetters letters;
    private final MailServer server;
    private final MayWeContact may;
    private final CaseTimeline timeline;
    private final Clock clock;

    ConfirmationCarrier(
            ConfirmationLetters letters, MailServer server, MayWeContact may, CaseTimeline timeline, Clock clock) {
        this.letters = letters;
        this.server = server;
        this.may = may;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Confirmations.KIND;
    }

    /// Asked again before each try: a refusal that came in the meantime holds.
    @Override
    public Said compose(OutboxItem item) {
        if (!server.isSet()) return Said.nothing("No mail server is set any more.");
        if (!may.email(EmailAddress.read(item.address()).orElseThrow(), clock.instant())
                .isAllowed()) return Said.nothing("They asked us not to write.");
        var facts = JsonMapper.shared().readValue(item.facts(), ConfirmationFacts.class);
        return letters.about(facts)
                .map(letter -> Said.words(JsonMapper.shared().writeValueAsString(letter)))
                .orElseGet(() -> Said.nothing("The family is no longer here."));
    }

    @Override
    public void carry(OutboxItem item, String message) throws NotNow, Never {
        server.send(item.id(), item.address(), JsonMapper.shared().readValue(message, Letter.class));
    }

    @Override
    public void settled(OutboxItem item) {
        var family = item.caseId();
        if (family == null) return;
        Staff.asTheDesk(() -> {
            timeline.add(new CaseId(family), TimelineKind.CAME_IN, words(item), null);
            return true;
        });
    }

    private static String words(OutboxItem item) {
        return switch (item.state()) {
            case SENT -> "We confirmed by e-mail to " + item.address();
            case GIVEN_UP -> "The confirmation did not reach " + item.address() + ". " + item.trouble();
            case WITHHELD, WAITING -> "No confirmation by e-mail. " + item.trouble();
        };
    }

    @Override
    public Optional<Duration> pauseAfter(int tries) {
        return tries <= PAUSES.size() ? Optional.of(PAUSES.get(tries - 1)) : Optional.empty();
    }
}
