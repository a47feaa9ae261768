package org.advocatedesk.kits;

import java.util.Collection;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.OrganisationSettings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The labels of kits, as they would be printed now.
@Component
public class Labels {
    private final Mailroom mailroom;
    private final ShippedKitRules rules;
    private final OrganisationSettings organisation;
    private final AuditTrail audit;

    Labels(Mailroom mailroom, ShippedKitRules rules, OrganisationSettings organisation, AuditTrail audit) {
        this.mailroom = mailroom;
        this.rules = rules;
        this.organisation = organisation;
        this.audit = audit;
    }

    @PreAuthorize(Allowed.TO_RUN_THE_MAILROOM)
    public KitLabel of(KitRow kit) {
        return KitLabel.of(kit, organisation.current(), rules.contents());
    }

    /// Addresses leave the house on it: who took which out is kept.
    @PreAuthorize(Allowed.TO_RUN_THE_MAILROOM)
    @Transactional
    public byte[] pdf(Collection<KitId> ids) {
        var printed = mailroom.all(ids);
        printed.forEach(kit -> audit.read(
                "kit label",
                new AuditTrail.Subject(
                        "kit", String.valueOf(kit.kitNumber()), kit.caseId().value())));
        return LabelSheet.pdf(printed.stream().map(this::of).toList());
    }
}
