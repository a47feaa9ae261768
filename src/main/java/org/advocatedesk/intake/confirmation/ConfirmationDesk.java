package org.advocatedesk.intake.confirmation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.RuleSets;
import org.advocatedesk.shared.outbox.Outbox;
import org.advocatedesk.shared.outbox.OutboxItem;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Staff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A manager writes the words of the confirmation and sees which did not arrive.
@Service
@Transactional
public class ConfirmationDesk {
    private final ConfirmationRules inForce;
    private final ConfirmationLetters letters;
    private final RuleSets rules;
    private final MailServer server;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Staff staff;
    private final Clock clock;

    ConfirmationDesk(
            ConfirmationRules inForce,
            ConfirmationLetters letters,
            RuleSets rules,
            MailServer server,
            Outbox outbox,
            AuditTrail audit,
            Staff staff,
            Clock clock) {
        this.inForce = inForce;
        this.letters = letters;
        this.rules = rules;
        this.server = server;
        this.outbox = outbox;
        this.audit = audit;
        this.staff = staff;
        this.clock = clock;
    }

    /// A letter as the screen shows it.
    public record Preview(String subject, String body) {}

    /// Whether a mail server is set; without one nobody is written to.
    @PreAuthorize(Allowed.TO_SET_RULES)
    @Transactional(readOnly = true)
    public boolean canWrite() {
        return server.isSet();
    }

    @PreAuthorize(Allowed.TO_SET_RULES)
    @Transactional(readOnly = true)
    public ConfirmationTexts texts() {
        return inForce.inForce();
    }

    /// The words as a family would read them; refuses what may not come into force.
    @PreAuthorize(Allowed.TO_SET_RULES)
    @Transactional(readOnly = true)
    public Preview preview(ConfirmationTexts texts, String language) {
        texts.check();
        var letter = letters.sample(texts, language);
        return new Preview(letter.subject(), letter.body());
    }

    /// From now on families read these; the former ones are kept as a version.
    @PreAuthorize(Allowed.TO_SET_RULES)
    public void keep(ConfirmationTexts texts) {
        texts.check();
        if (texts.equals(inForce.inForce())) throw new Refusal("Nothing has changed.");
        int version =
                rules.publish(ConfirmationTexts.KIND, clock.instant(), "Written here", texts.json(), staff.actorName());
        audit.changed(
                "confirmation words",
                new AuditTrail.Subject("rules", ConfirmationTexts.KIND, null),
                null,
                "version " + version + (texts.send() ? "" : ", not sent"));
    }

    /// The newest hundred, and what became of each.
    @PreAuthorize(Allowed.TO_SET_RULES)
    @Transactional(readOnly = true)
    public List<OutboxItem> newest() {
        return outbox.newest(Confirmations.KIND);
    }

    /// Tries once more what was given up.
    @PreAuthorize(Allowed.TO_SET_RULES)
    public void again(UUID id) {
        if (!outbox.again(id)) throw new Refusal("This one is under way already.");
        audit.changed(
                "confirmation sent again", new AuditTrail.Subject("confirmation", id.toString(), null), null, null);
    }
}
