package org.advocatedesk.kits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.kits.KitHold;
import org.advocatedesk.kits.KitRow;
import org.advocatedesk.kits.PromiseWords;
import org.advocatedesk.kits.StandardAddress;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;

/// One kit beside the list: what stands against it in words, both addresses, what can be done, its label.
final class KitDetail extends Composite<Aside> {
    private final MailroomBench bench;
    private final Runnable changed;
    private Optional<KitRow> showing = Optional.empty();
    private String shownState = "";

    KitDetail(MailroomBench bench, Runnable changed) {
        this.bench = bench;
        this.changed = changed;
        getContent().addClassName("kit-detail");
        getContent().getElement().setAttribute("aria-label", "Chosen kit");
    }

    /// Draws anew only what changed, so that nobody loses what they type.
    void show(MailroomShown shown, ZoneId ours) {
        var state = shown.chosen()
                .map(k -> k + "|" + k.waitsForHandOver(shown.now()))
                .orElse("");
        if (showing.equals(shown.chosen()) && state.equals(shownState)) return;
        showing = shown.chosen();
        shownState = state;
        getContent().removeAll();
        showing.ifPresent(kit -> draw(kit, shown, ours));
    }

    private void draw(KitRow kit, MailroomShown shown, ZoneId ours) {
        var family = bench.families().find(kit.caseId());
        var card = new Section(head(kit, family, ours, shown.now()), verdict(kit, shown, ours), addresses(kit));
        card.addClassNames("card", "kit-card");
        card.add(new KitActs(bench, kit, family.flatMap(FamilyCard::phone), shown, changed));
        card.add(links(kit));
        getContent().add(card, new LabelPreview(kit, bench.labels().of(kit)));
    }

    private static Div head(KitRow kit, Optional<FamilyCard> family, ZoneId ours, Instant now) {
        var theirs = family.flatMap(f -> f.where().zone()).orElse(null);
        var asked = new Paragraph(kit.tie() + " · asked " + TimeWords.theirsAndOurs(kit.askedAt(), theirs, ours, now)
                + " by " + kit.askedBy());
        asked.addClassNames("mut", "s");
        return new Div(new H1(kit.addressee()), asked);
    }

    private static Div verdict(KitRow kit, MailroomShown shown, ZoneId ours) {
        var hold = kit.hold();
        if (hold != null) {
            var more = (kit.holdDetail() + " " + untilWhen(shown, ours)).strip();
            return sentence(
                    KitStates.icon(kit),
                    hold == KitHold.SAME_HOUSEHOLD ? Tone.ASK : Tone.LATE,
                    hold.sentence(),
                    hold.advice(),
                    more);
        }
        var said = KitStates.words(kit, ours, shown.now());
        return sentence(
                KitStates.icon(kit),
                KitStates.tone(kit, shown.now()),
                said + ".",
                travels(kit, shown, ours),
                kit.notOvernight());
    }

    private static String untilWhen(MailroomShown shown, ZoneId ours) {
        var day = java.time.LocalDate.ofInstant(shown.pickUp(), shown.pickUps().zone());
        var last = shown.pickUps().lastRequestOn(day);
        if (last.isBefore(shown.now())) return "";
        return "Fix it by " + TimeWords.moment(last, ours, shown.now()) + " to leave with " + BatchCard.batchName(shown)
                + ".";
    }

    private static String travels(KitRow kit, MailroomShown shown, ZoneId ours) {
        if (kit.endedAt() != null || kit.leaveAt() == null) return kit.endWords();
        var arrives = "arrives " + kit.arrives(ours, shown.now());
        return switch (kit.state()) {
            case HANDED_OVER -> "It " + arrives + " theirs.";
            case DELIVERED -> "";
            default -> PromiseWords.leaves(kit.leaveAt(), ours, shown.now()) + ", " + arrives + " theirs.";
        };
    }

    private static Div sentence(Icon icon, Tone tone, String strong, String words, String small) {
        var said = new Div();
        said.addClassName("ad-verdict");
        var span = new Span();
        span.getElement().appendChild(new Element("b").setText(strong), new Span(" " + words).getElement());
        said.add(icon.draw(), span, new Span());
        if (!small.isBlank()) said.getElement().appendChild(new Element("small").setText(small));
        said.getElement().setAttribute("role", "status");
        said.setClassName("quiet", tone == Tone.PLAIN);
        return Parts.tone(said, tone);
    }

    private static Div addresses(KitRow kit) {
        var typed = kit.typed();
        var as = box(
                "As they gave it",
                typed.line1(),
                typed.line2(),
                (typed.city() + " " + typed.state() + " " + typed.postalCode()).strip());
        StandardAddress address = kit.address();
        var wants = box("As the carrier wants it", address.lines().toArray(String[]::new));
        if (kit.hold() != null && kit.hold().isAboutTheAddress())
            wants.getElement().appendChild(new Element("em").setText(kit.hold().label()));
        var both = new Div(as, wants);
        both.addClassName("addr");
        return both;
    }

    private static Div box(String title, String... lines) {
        var box = new Div();
        box.getElement().appendChild(new Element("small").setText(title));
        for (var line : lines) if (!line.isBlank()) box.add(new Div(line));
        return box;
    }

    private static Div links(KitRow kit) {
        var links = new Div(new Anchor(CaseLinks.to(kit.caseId()), "Family " + kit.caseNumber()));
        links.addClassName("kit-links");
        if (kit.trackingNumber() != null) links.add(Parts.hint(kit.carrier() + " " + kit.trackingNumber()));
        return links;
    }
}
