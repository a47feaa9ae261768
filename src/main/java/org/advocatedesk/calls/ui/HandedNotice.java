package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.advocatedesk.calls.HandOvers;
import org.advocatedesk.calls.HandOvers.Handed;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.shared.ui.Notice;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;
import org.advocatedesk.staff.Staff;
import org.springframework.stereotype.Component;

/// Tells an advocate at once, on whatever screen they are, that a colleague handed them a caller.
@Component
class HandedNotice implements VaadinServiceInitListener {

    private final HandOvers handOvers;
    private final FamilyCards families;
    private final Staff staff;
    private final Live live;

    HandedNotice(HandOvers handOvers, FamilyCards families, Staff staff, Live live) {
        this.handOvers = handOvers;
        this.families = families;
        this.staff = staff;
        this.live = live;
    }

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.getSource().addUIInitListener(opened -> listen(opened.getUI()));
    }

    private void listen(UI ui) {
        if (!Callers.mayCall(staff)) return;
        var told = new HashSet<UUID>();
        var unseen = LiveUpdates.inWindow(
                ui,
                live,
                HandOvers.TOPIC,
                this::unseen,
                names -> names.entrySet().stream()
                        .filter(handed -> told.add(handed.getKey().id()))
                        .forEach(handed -> show(ui, handed)));
        unseen.run();
    }

    /// Nothing once somebody has signed out.
    private Map<Handed, String> unseen() {
        var names = new LinkedHashMap<Handed, String>();
        if (staff.currentOrNobody().isEmpty()) return names;
        for (var handed : handOvers.unseen())
            families.find(handed.family())
                    .ifPresent(card -> names.put(handed, card.contact().name() + " " + card.tie()));
        return names;
    }

    private void show(UI ui, Map.Entry<Handed, String> handed) {
        var name = new Element("b");
        name.setText(handed.getValue());
        var line = new Span();
        line.getElement().appendChild(name);
        if (!handed.getKey().note().isBlank())
            line.getElement()
                    .appendChild(
                            Element.createText(": “" + shorten(handed.getKey().note()) + "”"));
        Notice.show(
                ui,
                Parts.tag(Icon.HAND, "From " + handed.getKey().byName(), Tone.SOON),
                line,
                () -> ui.navigate(CaseLinks.to(handed.getKey().family())),
                () -> handOvers.seen(handed.getKey().id()));
    }

    private static String shorten(String note) {
        var line = note.replaceAll("\\s+", " ").strip();
        return line.length() <= 160 ? line : line.substring(0, 159) + "…";
    }
}
