package org.advocatedesk.pages;

import java.time.Clock;
import java.time.Instant;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.FamilyVisibility;
import org.advocatedesk.cases.TimelineKind;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Staff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts pages beside a family: where they came from, what was chosen for them, what was read out or is to be sent.
@Service
@Transactional
public class LinkDesk {
    private final PageStore store;
    private final PageLinks links;
    private final UnknownVisits visits;
    private final PageLibrary library;
    private final FamilyVisibility visibility;
    private final CaseTimeline timeline;
    private final AuditTrail audit;
    private final Staff staff;
    private final Clock clock;

    LinkDesk(
            PageStore store,
            PageLinks links,
            UnknownVisits visits,
            PageLibrary library,
            FamilyVisibility visibility,
            CaseTimeline timeline,
            AuditTrail audit,
            Staff staff,
            Clock clock) {
        this.store = store;
        this.links = links;
        this.visits = visits;
        this.library = library;
        this.visibility = visibility;
        this.timeline = timeline;
        this.audit = audit;
        this.staff = staff;
        this.clock = clock;
    }

    /// The page a family wrote to us from; an address nobody imported is kept until somebody does.
    @PreAuthorize(Allowed.TO_LINK_PAGES)
    public void cameFrom(CaseId caseId, String url, Instant at) {
        visibility.require(caseId);
        store.at(url).ifPresentOrElse(page -> links.cameFrom(caseId, page, at), () -> visits.remember(url, caseId, at));
    }

    /// Chooses a page for a family; `why` is what it was suggested for, or blank.
    @PreAuthorize(Allowed.TO_LINK_PAGES)
    public void link(CaseId caseId, PageId page, String why) {
        visibility.require(caseId);
        if (!links.add(caseId, page, HowLinked.LINKED, why, staff.actorName(), clock.instant())) return;
        tell(caseId, page, "Linked the page “" + library.title(page) + "”", "page linked");
    }

    @PreAuthorize(Allowed.TO_LINK_PAGES)
    public void unlink(CaseId caseId, PageId page) {
        visibility.require(caseId);
        if (!links.remove(caseId, page, HowLinked.LINKED)) return;
        tell(caseId, page, "Took the page “" + library.title(page) + "” off again", "page unlinked");
    }

    @PreAuthorize(Allowed.TO_LINK_PAGES)
    public void readOut(CaseId caseId, PageId page) {
        visibility.require(caseId);
        if (!links.add(caseId, page, HowLinked.READ_OUT, "", staff.actorName(), clock.instant())) return;
        tell(caseId, page, "Read out the page “" + library.title(page) + "”", "page read out");
    }

    @PreAuthorize(Allowed.TO_LINK_PAGES)
    public void willSend(CaseId caseId, PageId page) {
        visibility.require(caseId);
        if (!links.add(caseId, page, HowLinked.WILL_SEND, "", staff.actorName(), clock.instant())) return;
        tell(caseId, page, "Will send the page “" + library.title(page) + "”", "page to be sent");
    }

    private void tell(CaseId caseId, PageId page, String words, String action) {
        timeline.add(caseId, TimelineKind.PAGE, words, null);
        audit.changed(
                action,
                AuditTrail.Subject.ofCase(caseId.value()),
                null,
                page.value().toString());
    }
}
