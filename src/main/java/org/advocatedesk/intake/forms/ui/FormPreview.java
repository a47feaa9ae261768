package org.advocatedesk.intake.forms.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import org.advocatedesk.intake.FormFacts.Facts;
import org.advocatedesk.intake.forms.FormBody;
import org.advocatedesk.shared.ui.Parts;
import tools.jackson.databind.json.JsonMapper;

/// The form as visitors will see it: the very element that websites load, with the draft in it; it sends nothing.
class FormPreview extends Composite<Section> {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Element form = new Element("desk-form");
    private final Div ground = new Div();
    private final List<NativeButton> languages = List.of(chip("English", true), chip("Español", false));
    private final List<NativeButton> widths = List.of(chip("Computer", true), chip("Phone", false));
    private final Facts facts;
    private FormBody body;
    private String language = "en";

    FormPreview(Facts facts, FormBody body) {
        this.facts = facts;
        this.body = body;
        form.setAttribute("preview", true);
        ground.addClassName("form-ground");
        ground.getElement().appendChild(form);
        languages.get(0).addClickListener(click -> speak("en"));
        languages.get(1).addClickListener(click -> speak("es"));
        widths.get(0).addClickListener(click -> size(false));
        widths.get(1).addClickListener(click -> size(true));
    }

    @Override
    protected Section initContent() {
        var chips = new Div();
        chips.addClassName("form-chips");
        languages.forEach(chips::add);
        widths.forEach(chips::add);
        var card = Parts.card("As visitors see it", chips, ground);
        card.addClassName("form-preview");
        return card;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://embed/forms.js");
        show(body);
    }

    void show(FormBody now) {
        body = now;
        var shown = new LinkedHashMap<String, Object>();
        shown.put("language", language);
        shown.put("form", "preview");
        shown.put("version", 0);
        shown.put("organization", facts.organization() == null ? "" : facts.organization());
        shown.put("phone", facts.phone() == null ? "" : facts.phone());
        shown.put("crisisLine", facts.crisisLine() == null ? "" : facts.crisisLine());
        shown.put("answerBy", facts.answerBy() == null ? "" : facts.answerBy().toString());
        shown.put("asks", now);
        form.setPropertyJson("preview", JSON.valueToTree(shown));
    }

    private void speak(String now) {
        language = now;
        press(languages, now.equals("es") ? 1 : 0);
        show(body);
    }

    private void size(boolean phone) {
        press(widths, phone ? 1 : 0);
        ground.setClassName("phone", phone);
    }

    private static void press(List<NativeButton> chips, int on) {
        for (int n = 0; n < chips.size(); n++) {
            chips.get(n).setClassName("on", n == on);
            chips.get(n).getElement().setAttribute("aria-pressed", String.valueOf(n == on));
        }
    }

    private static NativeButton chip(String words, boolean on) {
        var chip = new NativeButton(words);
        chip.addClassName("chip");
        chip.setClassName("on", on);
        chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
        return chip;
    }
}
