package org.advocatedesk.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.advocatedesk.shared.ui.SignedIn;
import org.springframework.stereotype.Component;

/// Prepares the page before anything is drawn: language, the lamp as its icon, and how the person likes it.
@Component
class PageRoot implements VaadinServiceInitListener {
    private final SignedIn signedIn;

    PageRoot(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.addIndexHtmlRequestListener(page -> {
            var root = page.getDocument().child(0);
            root.attr("lang", "en");
            page.getDocument()
                    .head()
                    .appendElement("link")
                    .attr("rel", "icon")
                    .attr("type", "image/svg+xml")
                    .attr("href", "icon.svg");
            signedIn.person()
                    .ifPresent(person -> root.attr("class", person.preferences().classes()));
        });
    }
}
