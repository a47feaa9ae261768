package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/// What was kept of the call before this one.
final class LastSaved extends Div {

    LastSaved() {
        addClassName("last-saved");
        getElement().setAttribute("role", "status");
    }

    void tell(@Nullable FamilyCard family, String how) {
        removeAll();
        add(Parts.tag(Icon.CHECK, how, Tone.KEPT));
        if (family != null)
            add(new Anchor(
                    CaseLinks.to(family.id()), "with " + family.contact().name() + ", case " + family.caseNumber()));
    }
}
