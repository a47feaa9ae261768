package org.advocatedesk.kits;

import java.util.Collection;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.OrganisationSettings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/// The labels of kits, as they would be printed now.
@Component
public class Labels {
    private final Mailroom mailroom;
    private final ShippedKitRules rules;
    private final OrganisationSettings organisation;

    Labels(Mailroom mailroom, ShippedKitRules rules, OrganisationSettings organisation) {
        this.mailroom = mailroom;
        this.rules = rules;
        this.organisation = organisation;
    }

    @PreAuthorize(Allowed.TO_RUN_THE_MAILROOM)
    public KitLabel of(KitRow kit) {
        return KitLabel.of(kit, organisation.current(), rules.contents());
    }

    @PreAuthorize(Allowed.TO_RUN_THE_MAILROOM)
    public byte[] pdf(Collection<KitId> ids) {
        return LabelSheet.pdf(mailroom.all(ids).stream().map(this::of).toList());
    }
}
