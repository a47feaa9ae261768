package org.advocatedesk.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CasePanel;
import org.advocatedesk.kits.KitContents;
import org.advocatedesk.kits.KitLabel;
import org.advocatedesk.kits.KitRow;
import org.advocatedesk.kits.Mailroom;
import org.advocatedesk.kits.OvernightMeter;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Staff;

/// The kits a family asked for, on its page: where each stands and when it comes.
@org.springframework.stereotype.Component
class KitsPanel implements CasePanel {
    private final Mailroom mailroom;
    private final OvernightMeter meter;
    private final Staff staff;
    private final Clock clock;

    KitsPanel(Mailroom mailroom, OvernightMeter meter, Staff staff, Clock clock) {
        this.mailroom = mailroom;
        this.meter = meter;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Kits";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public int count(CaseId id) {
        return mailroom.countOf(id);
    }

    @Override
    public Component showFor(CaseId id) {
        var kits = mailroom.ofCase(id);
        if (kits.isEmpty())
            return Parts.empty("No kit yet", "Press M to send one; the form says when it leaves and arrives.");
        var list = new Div();
        list.addClassName("kits");
        kits.forEach(kit -> list.add(kit(kit, meter.contents(), staff.current().zone(), clock.instant())));
        return list;
    }

    private static Div kit(KitRow kit, KitContents contents, ZoneId ours, Instant now) {
        var title = new Element("b");
        title.setText(label(kit, contents) + ", " + KitLabel.languageName(kit.language()));
        var small = new Element("small");
        small.setText(details(kit, ours, now));
        var body = new Div();
        body.getElement().appendChild(title, small);
        var link = new Anchor("mailroom?kit=" + kit.id().value(), "Kit " + kit.kitNumber());
        link.addClassName("s");
        var row = new Div(body, new Div(KitStates.tag(kit, ours, now), link));
        row.addClassName("kit");
        return row;
    }

    static String label(KitRow kit, KitContents contents) {
        return contents.kit(kit.kit()).map(KitContents.KitType::label).orElse(kit.kit());
    }

    private static String details(KitRow kit, ZoneId ours, Instant now) {
        var words = kit.typed().oneLine() + ". Asked for " + TimeWords.day(kit.askedAt(), ours, now) + " by "
                + kit.askedBy();
        var arrives = kit.arrives(ours, now);
        if (kit.endedAt() == null && !arrives.isEmpty()) words += ", arrives " + arrives;
        if (kit.trackingNumber() != null) words += ". " + kit.carrier() + " " + kit.trackingNumber();
        return kit.endWords().isBlank() ? words : words + ". " + kit.endWords();
    }
}
