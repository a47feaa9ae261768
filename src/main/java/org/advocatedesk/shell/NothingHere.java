package org.advocatedesk.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.advocatedesk.shared.ui.Parts;

/// An address that leads nowhere, or no longer.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NothingHere extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public String getPageTitle() {
        return "Nothing here";
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent arriving, ErrorParameter<NotFoundException> why) {
        add(Parts.empty(
                "There is nothing at this address",
                "It may have been moved, or a letter is missing. What you look for is found from the start.",
                new Anchor("", "Back to the start")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
