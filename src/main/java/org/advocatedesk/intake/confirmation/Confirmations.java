package org.advocatedesk.intake.confirmation;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.advocatedesk.contact.MayWeContact;
import org.advocatedesk.intake.SubmissionUnderstood;
import org.advocatedesk.shared.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Decides who gets a confirmation: whoever wrote by a form or in a chat, gave an e-mail address and may be written to,
/// and was not written to just before. Nobody's mailbox can be flooded by filling in forms in their name.
@Component
class Confirmations {
    static final String KIND = "confirmation";

    private static final Set<String> CHANNELS = Set.of("web_form", "kit_form", "chat");
    private static final Duration STILL_NEWS = Duration.ofHours(24);
    private static final Duration ONE_IN = Duration.ofHours(1), A_DAY = Duration.ofHours(24);
    private static final int MOST_A_DAY = 3;

    private final MailServer server;
    private final ConfirmationRules rules;
    private final MayWeContact may;
    private final Outbox outbox;
    private final Clock clock;

    Confirmations(MailServer server, ConfirmationRules rules, MayWeContact may, Outbox outbox, Clock clock) {
        this.server = server;
        this.rules = rules;
        this.may = may;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void promise(SubmissionUnderstood came) {
        var to = came.writtenFrom();
        var now = clock.instant();
        if (!server.isSet() || to == null || !CHANNELS.contains(came.channel())) return;
        if (came.receivedAt().isBefore(now.minus(STILL_NEWS))
                || !rules.inForce().send()) return;
        if (!may.email(to, now).isAllowed() || writtenToLately(to.value())) return;
        outbox.put(
                KIND,
                came.submissionId().toString(),
                came.caseId().value(),
                to.value(),
                JsonMapper.shared().writeValueAsString(ConfirmationFacts.of(came)));
    }

    private boolean writtenToLately(String address) {
        var now = clock.instant();
        return outbox.putSince(KIND, address, now.minus(ONE_IN)) > 0
                || outbox.putSince(KIND, address, now.minus(A_DAY)) >= MOST_A_DAY;
    }
}
