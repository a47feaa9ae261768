package org.advocatedesk.intake.danger.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.intake.danger.Danger;
import org.advocatedesk.intake.danger.DangerDesk;
import org.advocatedesk.intake.danger.Dangers;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.shared.ui.Notice;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;
import org.advocatedesk.staff.Colleague;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.springframework.stereotype.Component;

/// Rings on every open screen while somebody may harm themselves and nobody of us has answered; it cannot be closed
/// otherwise.
@Component
class DangerNotice implements VaadinServiceInitListener {
    private final Dangers dangers;
    private final DangerDesk desk;
    private final FamilyCards families;
    private final Staff staff;
    private final Live live;

    DangerNotice(Dangers dangers, DangerDesk desk, FamilyCards families, Staff staff, Live live) {
        this.dangers = dangers;
        this.desk = desk;
        this.families = families;
        this.staff = staff;
        this.live = live;
    }

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.getSource().addUIInitListener(opened -> listen(opened.getUI()));
    }

    void listen(UI ui) {
        if (staff.currentOrNobody().filter(DangerNotice::answers).isEmpty()) return;
        ui.getPage().addJsModule("context://ring.js");
        var shown = new HashMap<UUID, Notification>();
        LiveUpdates.inWindow(ui, live, Dangers.TOPIC, this::ringing, ringing -> show(ui, shown, ringing))
                .run();
    }

    private static boolean answers(Colleague colleague) {
        return colleague.is(Role.ADVOCATE) || colleague.is(Role.INTAKE) || colleague.is(Role.MANAGER);
    }

    /// With the words for each; nothing once somebody has signed out, and nothing of families kept from them.
    private Map<Danger, String> ringing() {
        var words = new LinkedHashMap<Danger, String>();
        if (staff.currentOrNobody().isEmpty()) return words;
        for (var danger : dangers.ringing()) {
            var family = danger.family();
            if (family == null) words.put(danger, "Somebody who was set aside as not real, " + danger.reference());
            else
                families.find(family)
                        .ifPresent(card -> words.put(danger, card.contact().name() + ", family " + card.caseNumber()));
        }
        return words;
    }

    private void show(UI ui, Map<UUID, Notification> shown, Map<Danger, String> ringing) {
        var still = ringing.keySet().stream().map(Danger::id).toList();
        shown.entrySet().removeIf(notice -> {
            boolean answered = !still.contains(notice.getKey());
            if (answered) notice.getValue().close();
            return answered;
        });
        ringing.forEach((danger, words) -> shown.computeIfAbsent(danger.id(), _ -> notice(ui, danger, words)));
    }

    private Notification notice(UI ui, Danger danger, String words) {
        var name = new Element("b");
        name.setText(words);
        var line = new Span();
        line.getElement().appendChild(name, Element.createText(" wrote words of self-harm. Who is with them?"));
        var here = new Button("I am with them", click -> {
            if (Feedback.attempt(() -> answer(danger))) ui.navigate(address(danger));
        });
        here.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var look = new Button("Look first", click -> ui.navigate(address(danger)));
        return Notice.insist(ui, Parts.tag(Icon.WARN, "May harm themselves", Tone.LATE), line, here, look);
    }

    void answer(Danger danger) {
        desk.answer(danger.id());
    }

    private static String address(Danger danger) {
        var family = danger.family();
        return family == null ? "came-in" : CaseLinks.to(family);
    }
}
