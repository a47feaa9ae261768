package org.advocatedesk.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.advocatedesk.shared.ui.SignedIn;

/// The frame around every screen: wordmark, areas, work lists, who is signed in, the find box and our clock.
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {
    private final Rail rail;
    private final Bar bar;

    MainLayout(Areas areas, SignedIn signedIn, Clock clock) {
        rail = new Rail(areas, signedIn);
        bar = new Bar(signedIn, areas, clock);
        setPrimarySection(Section.DRAWER);
        addToDrawer(rail);
        addToNavbar(bar);
        addToNavbar(true, rail.tabs());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        for (var module : new String[] {"keys.js", "clock.js", "frame.js"})
            attached.getUI().getPage().addJsModule("context://" + module);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        rail.choose(arrived.getLocation().getFirstSegment());
        bar.show(getContent());
    }
}
