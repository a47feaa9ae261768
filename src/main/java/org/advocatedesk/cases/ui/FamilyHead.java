package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;
import org.advocatedesk.staff.StaffId;

/// Who this is: the name, for whom they speak, where they are, whose family it is.
class FamilyHead extends Composite<Div> {
    private final Readers readers;
    private String shown = "";

    FamilyHead(Readers readers) {
        this.readers = readers;
    }

    void show(FamilyCard card, StaffId me) {
        if (card.toString().equals(shown)) return;
        shown = card.toString();
        getContent().removeAll();
        var number = Pieces.span("s hint", "Case " + card.caseNumber());
        var tags = Pieces.div("faces", standing(card, me));
        tags.add(readers);
        getContent()
                .add(Pieces.div("headline", new H1(card.contact().name()), number), new Paragraph(tieline(card)), tags);
        getContent().getChildren().skip(1).findFirst().ifPresent(p -> p.addClassName("tieline"));
    }

    /// "for their spouse Carl · Toledo, OH · English".
    static Span tieline(FamilyCard card) {
        var line = new Span(Pieces.span("", card.tie()));
        var rest = Stream.of(place(card), language(card.language()))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!rest.isEmpty()) line.add(new Span(" · " + rest));
        return line;
    }

    private static String place(FamilyCard card) {
        return card.contact()
                .address()
                .map(FamilyHead::town)
                .filter(s -> !s.isBlank())
                .orElse(
                        card.where().usState() == null
                                ? ""
                                : UsStates.name(card.where().usState()));
    }

    private static String town(PostalAddress address) {
        return Stream.of(address.city(), UsStates.name(address.state()))
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining(", "));
    }

    static String language(String code) {
        return code.isBlank() ? "" : Locale.forLanguageTag(code).getDisplayLanguage(Locale.US);
    }

    static Span standing(FamilyCard card, StaffId me) {
        var owner = card.ownerName();
        var tags = new Span(Parts.tag(statusIcon(card), card.status().label(), Tone.PLAIN));
        tags.addClassName("faces");
        if (me.equals(card.ownerId())) tags.add(Parts.tag(Icon.STAR, "Yours", Tone.OURS));
        else if (owner != null) tags.add(Parts.tag(Icon.PEOPLE, owner + " has this family", Tone.PLAIN));
        if (card.isBereaved()) tags.add(Parts.tag(Icon.LEAF, "Bereaved", Tone.PLAIN));
        if (card.restrictedAt() != null) tags.add(Parts.tag(Icon.MOON, "Kept to owner and managers", Tone.SHUT));
        return tags;
    }

    private static Icon statusIcon(FamilyCard card) {
        return switch (card.status()) {
            case NEW -> Icon.NEW;
            case ATTEMPTING -> Icon.RETRY;
            case QUALIFIED, RETAINED -> Icon.CHECK;
            case AWAITING_RECORDS -> Icon.WAIT;
            case CLOSED -> Icon.FILE;
            default -> Icon.SPEAK;
        };
    }
}
