package org.advocatedesk.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.advocatedesk.shared.ui.Parts;

/// Where people land: the first area of their roles.
@Route("")
@PermitAll
class HomeView extends Main implements BeforeEnterObserver {
    private final Areas areas;

    HomeView(Areas areas) {
        this.areas = areas;
        add(Parts.empty(
                "Nothing is open to you yet", "Your account has no role so far. Ask your administrator for one."));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent arriving) {
        areas.offered().stream().findFirst().ifPresent(first -> arriving.forwardTo(Areas.path(first)));
    }
}
