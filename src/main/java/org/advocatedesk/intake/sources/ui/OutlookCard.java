package org.advocatedesk.intake.sources.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import org.advocatedesk.intake.understanding.Foreseen;
import org.advocatedesk.intake.understanding.Understanding;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;

/// What the desk would make of an example, by the very rules it will be understood with.
public class OutlookCard extends Composite<Section> {
    public OutlookCard() {
        getContent().addClassNames("card", "outlook");
        getContent().getElement().setAttribute("aria-label", "What the desk would understand");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    public void show(Foreseen.Outlook outlook) {
        getContent().removeAll();
        var card = Parts.card("The desk would understand", verdict(outlook), facts(outlook), besides(outlook));
        getContent().add(card.getChildren().toArray(Component[]::new));
    }

    private static Component verdict(Foreseen.Outlook outlook) {
        if (outlook.saysNothing())
            return Parts.tag(Icon.WARN, "Nobody could answer: no number, no address, no words", Tone.LATE);
        if (!outlook.suspicions().isEmpty())
            return Parts.tag(
                    Icon.WARN,
                    "Would wait in quarantine: " + outlook.suspicions().getFirst(),
                    Tone.ASK);
        if (outlook.meant().urgency().equals("urgent"))
            return Parts.tag(Icon.LATE, outlook.meant().urgencyReason(), Tone.LATE);
        return Parts.tag(Icon.ALLOWED, "A family’s case", Tone.KEPT);
    }

    private static DescriptionList facts(Foreseen.Outlook outlook) {
        var meant = outlook.meant();
        var list = new DescriptionList();
        list.addClassName("ad-facts");
        row(list, "Name", (meant.givenName() + " " + meant.familyName()).strip(), "Name not given");
        row(list, "Phone", phone(meant), "no number that can be called");
        row(list, "E-mail", meant.email() == null ? "" : meant.email(), "none");
        row(list, "Address", meant.address(), "none");
        row(list, "Where", where(meant), "not known, we will ask");
        row(list, "Who is ill", who(meant), "not said");
        row(list, "Need", meant.need(), "not said");
        row(list, "Calls", calls(outlook), "");
        if (!meant.mayEmail()) row(list, "E-mails", "Refused: “" + meant.refusalWords() + "”", "");
        return list;
    }

    private static Component besides(Foreseen.Outlook outlook) {
        var others = outlook.typed().others();
        var words = new Div();
        if (others.isEmpty()) return words;
        words.add(Parts.hint("Kept as they sent it, and heard as words: " + String.join(", ", others.keySet()) + "."));
        return words;
    }

    private static String phone(Understanding meant) {
        if (meant.phoneE164() == null) return "";
        var extension = meant.phoneExtension().isBlank() ? "" : ", extension " + meant.phoneExtension();
        return new PhoneNumber(meant.phoneE164()).display() + extension;
    }

    private static String where(Understanding meant) {
        var clock =
                meant.timeZone() == null ? "" : ZoneId.of(meant.timeZone()).getDisplayName(TextStyle.FULL, Locale.US);
        var state = meant.usState() == null ? "" : meant.usState();
        return state.isEmpty() || clock.isEmpty() ? state + clock : state + ", " + clock;
    }

    private static String who(Understanding meant) {
        return meant.patientName().isBlank() ? meant.relation() : meant.relation() + ", " + meant.patientName();
    }

    private static String calls(Foreseen.Outlook outlook) {
        if (!outlook.meant().refusalWords().isBlank() && !outlook.meant().mayCall())
            return "Refused: “" + outlook.meant().refusalWords() + "”";
        var given = outlook.typed().consent().given();
        if (given == null) return "Nothing was asked";
        return given ? "Agreed" : "The box was left open: no calls";
    }

    private static void row(DescriptionList list, String label, String words, String otherwise) {
        if (words.isBlank() && otherwise.isBlank()) return;
        var said =
                new Span(words.isBlank() ? otherwise : words.length() <= 200 ? words : words.substring(0, 199) + "…");
        if (words.isBlank()) said.addClassName("mut");
        list.add(new DescriptionList.Term(label), new DescriptionList.Description(said));
    }
}
