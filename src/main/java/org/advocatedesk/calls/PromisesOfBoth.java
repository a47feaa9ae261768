package org.advocatedesk.calls;

import java.util.List;
import org.advocatedesk.cases.ContactProgress;
import org.advocatedesk.cases.FamiliesParted;
import org.advocatedesk.shared.Live;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// When two families are two again, each shows the next promise of its own: some may have been kept in the meantime.
@Component
class PromisesOfBoth {
    private final Callbacks callbacks;
    private final ContactProgress progress;
    private final Live live;

    PromisesOfBoth(Callbacks callbacks, ContactProgress progress, Live live) {
        this.callbacks = callbacks;
        this.progress = progress;
        this.live = live;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void parted(FamiliesParted now) {
        for (var family : List.of(now.survivor(), now.absorbed()))
            progress.promised(
                    family,
                    callbacks.openOf(family).stream()
                            .map(Callback::dueAt)
                            .findFirst()
                            .orElse(null));
        live.changed(Live.CALLBACKS);
    }
}
