package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.advocatedesk.calls.CallbackId;
import org.advocatedesk.calls.CallbackQueue;
import org.advocatedesk.calls.CallbackRings;
import org.advocatedesk.calls.CallbackRow;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Rings in the owner's open browser shortly before a promise is due, and in the manager's once it was missed.
@Component
class RingNotice implements VaadinServiceInitListener {
    private static final Duration LATELY = Duration.ofMinutes(2);
    private static final ExecutorService READERS = Executors.newVirtualThreadPerTaskExecutor();

    private final CallbackQueue queue;
    private final PromiseWording wording;
    private final Staff staff;
    private final Live live;

    RingNotice(CallbackQueue queue, PromiseWording wording, Staff staff, Live live) {
        this.queue = queue;
        this.wording = wording;
        this.staff = staff;
        this.live = live;
    }

    /// What rings, and how it is said.
    private record Rings(List<CallbackRow> rows, PromiseWords words) {}

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.getSource().addUIInitListener(opened -> listen(opened.getUI()));
    }

    private void listen(UI ui) {
        if (!Callers.mayCall(staff)) return;
        var who = SecurityContextHolder.getContext();
        var told = new HashSet<CallbackId>();
        var subscription = live.subscribe(CallbackRings.TOPIC, () -> READERS.execute(() -> ring(ui, who, told)));
        ui.addDetachListener(closed -> subscription.close());
    }

    private void ring(UI ui, SecurityContext who, Set<CallbackId> told) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(who);
        try {
            var me = staff.current();
            var rings = new Rings(queue.ringing(me.id(), me.is(Role.MANAGER), LATELY), wording.now());
            ui.access(() -> rings.rows().stream()
                    .filter(promise -> told.add(promise.id()))
                    .forEach(promise -> show(ui, promise, rings.words())));
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static void show(UI ui, CallbackRow promise, PromiseWords words) {
        var name = new Element("b");
        name.setText(promise.who());
        var line = new Span();
        line.getElement().appendChild(name, Element.createText(" was promised a call " + words.theirsFirst(promise)));
        Notice.show(
                ui,
                Parts.tag(Icon.CALLBACK, distance(promise, words), words.tone(promise)),
                line,
                () -> ui.navigate(
                        "callbacks",
                        QueryParameters.simple(
                                Map.of("promise", promise.id().value().toString()))),
                () -> {});
    }

    private static String distance(CallbackRow promise, PromiseWords words) {
        var distance = words.distance(promise);
        return promise.isOverdue(words.now())
                ? words.whose(promise) + ", " + distance
                : distance.isEmpty() ? "Soon" : "Due " + distance;
    }
}
