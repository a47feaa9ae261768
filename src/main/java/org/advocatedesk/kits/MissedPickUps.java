package org.advocatedesk.kits;

import org.advocatedesk.staff.OrganisationSettings;
import org.advocatedesk.staff.Staff;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// After each pick-up: what was not packed gets a new promise, and the family's page says so.
@Component
class MissedPickUps {
    private final MailroomDesk desk;
    private final OrganisationSettings organisation;

    MissedPickUps(MailroomDesk desk, OrganisationSettings organisation) {
        this.desk = desk;
        this.organisation = organisation;
    }

    @Scheduled(fixedDelayString = "${desk.kits.missed:60s}")
    void sweep() {
        if (organisation.find().isPresent()) Staff.asTheDesk(desk::putIntoNextBatch);
    }
}
