package org.advocatedesk.kits;

import org.advocatedesk.cases.KitWished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A kit that was asked for on a web form stands in the mailroom in the very transaction in which it was understood.
@Component
class KitWishes {
    private final KitDesk desk;

    KitWishes(KitDesk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(KitWished wished) {
        desk.wished(wished);
    }
}
