package org.advocatedesk.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// The frame around every screen: wordmark, areas, work lists, who is signed in, the find box and our clock.
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout {}
