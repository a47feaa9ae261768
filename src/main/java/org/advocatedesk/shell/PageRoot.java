package org.advocatedesk.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.advocatedesk.shared.ui.SignedIn;
import org.springframework.stereotype.Component;

/// Prepares the page before anything is drawn: language, the lamp as its icon, how the person likes it, and what it
/// says while the desk is away.
@Component
class PageRoot implements VaadinServiceInitListener {
    private static final String NO_ANSWER =
            "The desk does not answer just now. We keep trying; what you do meanwhile is not kept.";

    private final SignedIn signedIn;

    PageRoot(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.getSource().addUIInitListener(opened -> {
            var words = opened.getUI().getReconnectDialogConfiguration();
            words.setDialogText(NO_ANSWER);
            words.setDialogTextGaveUp(NO_ANSWER);
        });
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
