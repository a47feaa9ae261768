package org.advocatedesk.intake.forms.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.advocatedesk.intake.forms.FormBody;
import org.advocatedesk.intake.forms.Words;
import org.advocatedesk.shared.ui.Parts;

/// What the form says around its questions.
class WordsCard extends Composite<Section> {
    private final FormBody body;
    private final Consumer<UnaryOperator<FormBody>> change;

    WordsCard(FormBody body, Consumer<UnaryOperator<FormBody>> change) {
        this.body = body;
        this.change = change;
    }

    /// Puts one text into the body.
    private interface Put {
        FormBody into(FormBody body, Words words);
    }

    @Override
    protected Section initContent() {
        var card = Parts.card("Words");
        card.addClassName("form-words");
        card.add(
                InBoth.line("Title", body.title(), put((b, w) -> with(b, w, b.lead(), b.button()))),
                InBoth.text("Below the title", body.lead(), put((b, w) -> with(b, b.title(), w, b.button()))),
                InBoth.line("On the button", body.button(), put((b, w) -> with(b, b.title(), b.lead(), w))),
                InBoth.text(
                        "What they agree to, beside the box",
                        body.consent(),
                        put((b, w) -> beside(b, w, b.foot(), b.thanks()))),
                InBoth.text("Below the button", body.foot(), put((b, w) -> beside(b, b.consent(), w, b.thanks()))),
                InBoth.line("Thank you", body.thanks(), put((b, w) -> beside(b, b.consent(), b.foot(), w))),
                new Div(Parts.hint("{organization}, {phone} and, in the thank you, {name} are filled in.")));
        return card;
    }

    private Consumer<Words> put(Put put) {
        return words -> change.accept(body -> put.into(body, words));
    }

    private static FormBody with(FormBody b, Words title, Words lead, Words button) {
        return new FormBody(b.kind(), title, lead, button, b.consent(), b.foot(), b.thanks(), b.steps());
    }

    private static FormBody beside(FormBody b, Words consent, Words foot, Words thanks) {
        return new FormBody(b.kind(), b.title(), b.lead(), b.button(), consent, foot, thanks, b.steps());
    }
}
