package org.advocatedesk.intake.forms.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.advocatedesk.intake.forms.FormBody;
import org.advocatedesk.intake.forms.FormChanges;
import org.advocatedesk.intake.forms.FormCheck;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// What would change for visitors, what stands in the way, and the button that makes it so.
class PublishCard extends Composite<Section> {
    final Button publish;
    private final Div says = new Div();

    PublishCard(Runnable publish) {
        this.publish = Parts.lamp(Icon.CHECK, "Publish", "p", publish);
        says.addClassName("publish-says");
        says.getElement().setAttribute("role", "status");
    }

    @Override
    protected Section initContent() {
        return Parts.card("Publish", says, publish);
    }

    /// `live` is what visitors are asked now.
    void show(FormBody draft, Optional<FormBody> live, boolean retired) {
        says.removeAll();
        var wrong = FormCheck.of(draft);
        var changes = live.map(now -> FormChanges.between(now, draft)).orElse(List.of());
        boolean same = live.isPresent() && changes.isEmpty() && !retired;
        if (!wrong.isEmpty()) says.add(new Paragraph("Before this can be published:"), list(wrong));
        else if (retired && changes.isEmpty()) says.add(new Paragraph("Retired: publishing brings it back as it was."));
        else if (same) says.add(new Paragraph("Visitors see this already."));
        else if (live.isEmpty()) says.add(new Paragraph("Nobody sees this form before it is published."));
        else says.add(new Paragraph("What changes for visitors:"), list(changes));
        long english = FormCheck.missingSpanish(draft);
        if (english > 0 && wrong.isEmpty()) says.add(Parts.hint(inEnglish(english)));
        publish.setEnabled(wrong.isEmpty() && !same);
    }

    private static String inEnglish(long texts) {
        return (texts == 1 ? "One text has" : texts + " texts have")
                + " no Spanish yet; who reads Spanish sees the English there.";
    }

    private static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
