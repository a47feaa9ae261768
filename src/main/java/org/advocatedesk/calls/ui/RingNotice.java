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
import java.util.Optional;
import org.advocatedesk.calls.CallbackId;
import org.advocatedesk.calls.CallbackQueue;
import org.advocatedesk.calls.CallbackRings;
import org.advocatedesk.calls.CallbackRow;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.shared.ui.Notice;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.springframework.stereotype.Component;

/// Rings in the owner's open browser shortly before a promise is due, and in the manager's once it was missed.
@Component
class RingNotice implements VaadinServiceInitListener {
    private static final Duration LATELY = Duration.ofMinutes(2);

    private static final int AT_ONCE = 2;

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
        var told = new HashSet<CallbackId>();
        LiveUpdates.inWindow(
                ui,
                live,
                CallbackRings.TOPIC,
                this::ringing,
                ringing -> ringing.ifPresent(rings -> tell(
                        ui,
                        rings.rows().stream()
                                .filter(promise -> told.add(promise.id()))
                                .toList(),
                        rings.words())));
    }

    /// Nothing once somebody has signed out.
    private Optional<Rings> ringing() {
        return staff.currentOrNobody()
                .map(me -> new Rings(queue.ringing(me.id(), me.is(Role.MANAGER), LATELY), wording.now()));
    }

    /// More than fit beside the work are told in one.
    private static void tell(UI ui, List<CallbackRow> promises, PromiseWords words) {
        if (promises.size() <= AT_ONCE) promises.forEach(promise -> show(ui, promise, words));
        else
            Notice.show(
                    ui,
                    Parts.tag(Icon.CALLBACK, promises.size() + " promised calls", Tone.LATE),
                    new Span("They are due now or late."),
                    () -> ui.navigate("callbacks"),
                    () -> {});
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
