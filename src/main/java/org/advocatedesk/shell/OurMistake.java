package org.advocatedesk.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.ScreenRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/// A screen that could not be opened: refused by its use case, or broken by a mistake of ours.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class OurMistake extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {
    private final ApplicationEventPublisher events;
    private String title = "Something broke";

    OurMistake(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent arriving, ErrorParameter<Exception> why) {
        for (Throwable cause = why.getException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessDeniedException) return refused(arriving);
            if (cause instanceof Refusal refusal) return told(refusal.sentence());
        }
        return broken(why.getException());
    }

    private int refused(BeforeEnterEvent arriving) {
        events.publishEvent(new ScreenRefused(arriving.getLocation().getPath()));
        title = "Not open to you";
        show("Your role does not open this", "If your work needs it, ask your administrator for the role.");
        return HttpServletResponse.SC_FORBIDDEN;
    }

    private int told(String sentence) {
        title = "Not possible now";
        show("This could not be opened", sentence);
        return HttpServletResponse.SC_CONFLICT;
    }

    private int broken(Exception mistake) {
        show(
                "Something broke on our side",
                "What you had written is kept. Try again; if it stays broken, tell your administrator number "
                        + Bugs.note(mistake) + ".");
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private void show(String heading, String words) {
        add(Parts.empty(heading, words, new Anchor("", "Back to the start")));
    }
}
