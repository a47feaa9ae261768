package org.advocatedesk.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.ScreenRefused;
import org.springframework.context.ApplicationEventPublisher;

/// A screen of another role.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotForYou extends Main implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {
    private final ApplicationEventPublisher events;

    NotForYou(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public String getPageTitle() {
        return "Not open to you";
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent arriving, ErrorParameter<AccessDeniedException> why) {
        events.publishEvent(new ScreenRefused(arriving.getLocation().getPath()));
        add(Parts.empty(
                "Your role does not open this screen",
                "If your work needs it, ask your administrator for the role.",
                new Anchor("", "Back to the start")));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
