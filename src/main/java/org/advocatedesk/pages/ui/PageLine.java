package org.advocatedesk.pages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Set;
import org.advocatedesk.pages.HowLinked;
import org.advocatedesk.pages.PageLinksTo;
import org.advocatedesk.pages.PageRow;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;

/// One page for one family: ticked or not, why it may help, and whether it was read out or is to be sent.
final class PageLine extends Composite<Div> {
    final Checkbox chosen = new Checkbox();
    final NativeButton readOut = new NativeButton(HowLinked.READ_OUT.label());
    final NativeButton willSend = new NativeButton("Will send it");
    private final PageRow page;
    private final Set<HowLinked> how;

    PageLine(PageRow page, String why, Set<HowLinked> how, FamilyPages.Doing doing) {
        this.page = page;
        this.how = how;
        var title = new Anchor(PageLinksTo.page(page.id()), page.title());
        title.setTarget(AnchorTarget.BLANK);
        title.addClassName("title");
        var words = new Div(title);
        words.addClassName("words");
        if (how.contains(HowLinked.CAME_FROM)) words.add(Parts.tag(Icon.FORM, HowLinked.CAME_FROM.label(), Tone.OURS));
        if (!why.isBlank()) words.add(Parts.hint(why));
        words.add(given());
        getContent().addClassName("page-line");
        getContent().add(chosen, words);
        chosen.setAriaLabel("Choose " + page.title());
        chosen.setValue(how.contains(HowLinked.LINKED) || how.contains(HowLinked.CAME_FROM));
        chosen.setReadOnly(how.contains(HowLinked.CAME_FROM));
        chosen.addValueChangeListener(ticked -> tick(ticked.getValue(), why, doing));
        readOut.addClickListener(
                click -> give(HowLinked.READ_OUT, () -> doing.readOut().accept(page.id())));
        willSend.addClickListener(
                click -> give(HowLinked.WILL_SEND, () -> doing.willSend().accept(page.id())));
        show();
    }

    private Div given() {
        var given = new Div(readOut, willSend);
        given.addClassName("given");
        readOut.addClassName("chip");
        willSend.addClassName("chip");
        return given;
    }

    private void tick(boolean on, String why, FamilyPages.Doing doing) {
        boolean known = how.contains(HowLinked.LINKED) || how.contains(HowLinked.CAME_FROM);
        if (on == known) return;
        boolean done = Feedback.attempt(() -> {
            if (on) doing.link().accept(page.id(), why);
            else doing.unlink().accept(page.id());
        });
        if (done && on) how.add(HowLinked.LINKED);
        if (done && !on) how.remove(HowLinked.LINKED);
        if (!done) chosen.setValue(!on);
        show();
    }

    private void give(HowLinked way, Runnable deed) {
        if (how.contains(way) || !Feedback.attempt(deed)) return;
        how.add(way);
        show();
    }

    private void show() {
        boolean here = !how.isEmpty();
        mark(readOut, how.contains(HowLinked.READ_OUT), here);
        mark(willSend, how.contains(HowLinked.WILL_SEND), here);
        getContent().setClassName("here", here);
    }

    private static void mark(NativeButton button, boolean on, boolean offered) {
        button.setVisible(offered);
        button.setClassName("on", on);
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
    }
}
