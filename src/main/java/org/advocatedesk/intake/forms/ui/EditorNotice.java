package org.advocatedesk.intake.forms.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;

/// What whoever writes a form must know now: that somebody else writes too, or that an old version is shown.
class EditorNotice extends Composite<Div> {

    void clear() {
        getContent().removeAll();
        setVisible(false);
    }

    void conflict(String words, Runnable keepMine, Runnable showTheirs) {
        show(Icon.WARN, words, Tone.SOON);
        getContent().add(button("Keep mine", keepMine), button("Show theirs", showTheirs));
    }

    void old(int number, Runnable back) {
        show(Icon.FILE, "You see version " + number + ", as it was published.", Tone.ASK);
        getContent().add(button("Back to the draft", back));
    }

    private void show(Icon icon, String words, Tone tone) {
        clear();
        setVisible(true);
        getContent().addClassName("form-notice");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(icon.draw(), new Span(words));
        Parts.tone(getContent(), tone);
    }

    private static Button button(String words, Runnable press) {
        return new Button(words, click -> press.run());
    }
}
