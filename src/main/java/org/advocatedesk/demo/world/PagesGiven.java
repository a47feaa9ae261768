package org.advocatedesk.demo.world;

import org.advocatedesk.cases.CaseId;
import org.advocatedesk.pages.LinkDesk;
import org.advocatedesk.pages.PageLibrary;
import org.springframework.stereotype.Component;

/// Pages that an advocate chose for a family, to be sent or read out to them.
@Component
class PagesGiven {
    private final LinkDesk links;
    private final PageLibrary library;

    PagesGiven(LinkDesk links, PageLibrary library) {
        this.links = links;
        this.library = library;
    }

    void give(CaseId family, String slug, boolean readOut) {
        library.named(slug).ifPresent(page -> {
            links.link(family, page.id(), "");
            if (readOut) links.readOut(family, page.id());
            else links.willSend(family, page.id());
        });
    }
}
