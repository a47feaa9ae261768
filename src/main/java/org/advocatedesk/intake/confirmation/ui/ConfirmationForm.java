package org.advocatedesk.intake.confirmation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.advocatedesk.intake.confirmation.ConfirmationDesk.Preview;
import org.advocatedesk.intake.confirmation.ConfirmationTexts;
import org.advocatedesk.intake.confirmation.ConfirmationTexts.Text;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Parts;

/// The words of the confirmation, one language at a time, beside the letter as a family would read it.
class ConfirmationForm extends Composite<Section> {
    private static final String ENGLISH = "English", SPANISH = "Spanish";

    final Checkbox send = new Checkbox("Send it to whoever writes and gives an e-mail address");
    final RadioButtonGroup<String> language = new RadioButtonGroup<>("Language");
    final TextField subject = new TextField("Subject");
    final TextArea body = new TextArea("Text");
    final Button keep = new Button("Keep these words");
    final Div trouble = new Div();
    final H3 letterSubject = new H3();
    final Pre letterBody = new Pre();
    private final BiFunction<ConfirmationTexts, String, Preview> preview;
    private Text english;
    private Text spanish;
    private String shown = ENGLISH;

    ConfirmationForm(
            ConfirmationTexts present,
            BiFunction<ConfirmationTexts, String, Preview> preview,
            Consumer<ConfirmationTexts> save) {
        this.preview = preview;
        english = present.en();
        spanish = present.es();
        send.setValue(present.send());
        language.setItems(ENGLISH, SPANISH);
        language.setValue(ENGLISH);
        language.addValueChangeListener(change -> turn(change.getValue()));
        fill(english);
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickListener(click -> {
            if (Feedback.attempt(() -> save.accept(texts())))
                Feedback.say(
                        send.getValue()
                                ? "Families read these words from now on."
                                : "No confirmation is sent from now on.");
        });
        for (var field : new TextField[] {subject}) field.setValueChangeMode(ValueChangeMode.LAZY);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        subject.addValueChangeListener(change -> read());
        body.addValueChangeListener(change -> read());
        read();
    }

    @Override
    protected Section initContent() {
        body.setHelperText("Filled in for each family: {hello} {organization} {reference} {next} {phone} {crisis}");
        trouble.addClassName("trouble");
        trouble.getElement().setAttribute("role", "status");
        var fields = new Div(send, language, subject, body, trouble, keep);
        fields.addClassName("fields");
        var letter = new Div(Parts.hint("As a family would read it"), letterSubject, letterBody);
        letter.addClassName("letter");
        var both = new Div(fields, letter);
        both.addClassName("words-and-letter");
        return Parts.card("What families get by e-mail", both);
    }

    private void turn(String to) {
        remember();
        shown = to;
        fill(to.equals(SPANISH) ? spanish : english);
        read();
    }

    private void remember() {
        var typed = new Text(subject.getValue().strip(), body.getValue().strip());
        if (shown.equals(SPANISH)) spanish = typed;
        else english = typed;
    }

    private void fill(Text text) {
        getContent();
        subject.setValue(text.subject());
        body.setValue(text.body());
    }

    private ConfirmationTexts texts() {
        remember();
        return new ConfirmationTexts(send.getValue(), english, spanish);
    }

    /// The letter follows the typing; what is missing stands below the text, and the last whole letter stays.
    private void read() {
        try {
            var letter = preview.apply(texts(), shown.equals(SPANISH) ? "es" : "en");
            letterSubject.setText(letter.subject());
            letterBody.setText(letter.body());
            letterBody.getElement().setAttribute("lang", shown.equals(SPANISH) ? "es" : "en");
            trouble.setText("");
        } catch (Refusal whatIsMissing) {
            trouble.setText(whatIsMissing.sentence());
        }
    }
}
