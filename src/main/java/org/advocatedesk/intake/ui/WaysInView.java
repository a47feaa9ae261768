package org.advocatedesk.intake.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.advocatedesk.staff.Role;

/// The entry to the ways in: opens the first of them.
@Route("ways-in")
@PageTitle("Ways in")
@Menu(title = "Ways in", order = 67, icon = "door")
@RolesAllowed(Role.MANAGERS)
class WaysInView extends Main implements BeforeEnterObserver {
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        WaysInTabs.first().ifPresent(way -> entering.forwardTo(way.path()));
    }
}
