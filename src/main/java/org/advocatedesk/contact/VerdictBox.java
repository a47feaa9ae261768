package org.advocatedesk.contact;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.Instant;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;

/// Draws a verdict: its sign, what we may do in bold, how long it lasts, and the evidence below.
public class VerdictBox extends Div {

    public VerdictBox(Verdict verdict, Instant now) {
        addClassName("ad-verdict");
        getElement().setAttribute("role", "status");
        Parts.tone(this, tone(verdict));
        add(icon(verdict).draw(), headline(verdict.headline()), left(verdict, now));
        getElement().appendChild(small(verdict.evidence()));
    }

    public static Tone tone(Verdict verdict) {
        return switch (verdict.kind()) {
            case ALLOWED -> Tone.KEPT;
            case BLOCKED -> Tone.SHUT;
            case CONFIRM -> Tone.ASK;
        };
    }

    public static Icon icon(Verdict verdict) {
        return switch (verdict.kind()) {
            case ALLOWED -> Icon.ALLOWED;
            case BLOCKED -> Icon.MOON;
            case CONFIRM -> Icon.ASK;
        };
    }

    /// Bold up to the first comma or colon: "**You may call now,** until 21:00 theirs".
    private static Span headline(String words) {
        int end = firstStop(words);
        var bold = new Element("b");
        bold.setText(words.substring(0, end));
        var line = new Span();
        line.getElement().appendChild(bold);
        if (end < words.length()) line.getElement().appendChild(Element.createText(words.substring(end)));
        return line;
    }

    /// A colon within a time ("08:00") is no stop.
    private static int firstStop(String words) {
        for (int i = 0; i < words.length() - 1; i++) {
            char c = words.charAt(i);
            if ((c == ',' || c == ':') && words.charAt(i + 1) == ' ') return i + 1;
        }
        return words.length();
    }

    /// "1 h 40 left" while the window is open.
    private static Span left(Verdict verdict, Instant now) {
        var left = new Span();
        left.addClassName("ad-num");
        if (verdict.closesAt() != null && verdict.closesAt().isAfter(now))
            left.setText(TimeWords.length(Duration.between(now, verdict.closesAt())) + " left");
        return left;
    }

    private static Element small(String evidence) {
        var small = new Element("small");
        small.setText(evidence);
        return small;
    }
}
