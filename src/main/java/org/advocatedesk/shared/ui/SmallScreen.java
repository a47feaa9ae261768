package org.advocatedesk.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/// Tells a part whether it stands on a small screen, when it is shown and whenever the window changes.
public final class SmallScreen {
    private static final int WIDEST = 800;

    private SmallScreen() {}

    public static void follow(Component part, Consumer<Boolean> small) {
        part.addAttachListener(attached -> {
            var page = attached.getUI().getPage();
            var known = page.getExtendedClientDetails();
            if (known.getWindowInnerWidth() > 0) small.accept(known.getWindowInnerWidth() <= WIDEST);
            known.refresh(now -> small.accept(now.getWindowInnerWidth() <= WIDEST));
            var watch = page.addBrowserWindowResizeListener(size -> small.accept(size.getWidth() <= WIDEST));
            part.addDetachListener(gone -> {
                watch.remove();
                gone.unregisterListener();
            });
        });
    }
}
