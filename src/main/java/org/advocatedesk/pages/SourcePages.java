package org.advocatedesk.pages;

import org.advocatedesk.intake.SubmissionUnderstood;
import org.advocatedesk.staff.Staff;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Links the page a family wrote to us from, as soon as what they wrote is understood, within the same transaction.
@Component
class SourcePages {
    private final LinkDesk links;

    SourcePages(LinkDesk links) {
        this.links = links;
    }

    @EventListener
    void understood(SubmissionUnderstood what) {
        var page = what.sourcePage();
        if (page == null || page.isBlank()) return;
        Staff.asTheDesk(() -> {
            links.cameFrom(what.caseId(), page, what.receivedAt());
            return what.caseId();
        });
    }
}
