package org.advocatedesk.calls;

import org.advocatedesk.cases.FamilyGiven;
import org.advocatedesk.shared.Live;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whoever is given a family is given what was promised to it: open callbacks ring for them from now on.
@Component
class PromisesGoAlong {
    private final Callbacks callbacks;
    private final Live live;

    PromisesGoAlong(Callbacks callbacks, Live live) {
        this.callbacks = callbacks;
        this.live = live;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void given(FamilyGiven now) {
        callbacks.openOf(now.family()).forEach(callback -> callback.handTo(now.to()));
        callbacks.flush();
        live.changed(Live.CALLBACKS);
    }
}
