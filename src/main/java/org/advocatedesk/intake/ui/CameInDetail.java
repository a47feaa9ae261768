package org.advocatedesk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.function.Consumer;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.intake.AsSent;
import org.advocatedesk.intake.CameInRow;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// One submission beside the list: why it is here, what was sent, and what can be done with it.
class CameInDetail extends Composite<Section> {
    private final boolean mayJudge;
    private final Consumer<CameInRow> release;
    private final Consumer<CameInRow> confirm;
    private final Consumer<CameInRow> retry;

    CameInDetail(
            boolean mayJudge, Consumer<CameInRow> release, Consumer<CameInRow> confirm, Consumer<CameInRow> retry) {
        this.mayJudge = mayJudge;
        this.release = release;
        this.confirm = confirm;
        this.retry = retry;
        getContent().addClassNames("card", "came-detail");
        getContent().getElement().setAttribute("aria-label", "What was sent");
    }

    void clear() {
        getContent().removeAll();
        setVisible(false);
    }

    void show(CameInRow row, AsSent sent, String when, Map<String, String> tally) {
        setVisible(true);
        getContent().removeAll();
        getContent().add(new Div(new H1(row.name()), Parts.hint(row.channelWords() + ", " + when)));
        actions(row);
        reasons(row, tally);
        getContent().add(SentWords.of(sent));
    }

    private void actions(CameInRow row) {
        var acts = new Div();
        acts.addClassName("acts");
        switch (row.state()) {
            case QUARANTINED -> {
                acts.add(Parts.lamp(Icon.PEOPLE, "A person: let them in", "r", () -> release.accept(row)));
                acts.add(Parts.button(Icon.CHECK, "Not a family", "x", () -> confirm.accept(row)));
            }
            case SPAM -> acts.add(Parts.button(Icon.PEOPLE, "A person after all", "r", () -> release.accept(row)));
            case FAILED -> acts.add(Parts.lamp(Icon.RETRY, "Try again", "r", () -> retry.accept(row)));
            default -> {}
        }
        if (mayJudge && acts.getComponentCount() > 0) getContent().add(acts);
        if (row.caseId() != null)
            getContent().add(new Anchor(CaseLinks.to(row.caseId()), "To the family, " + row.caseNumber()));
    }

    private void reasons(CameInRow row, Map<String, String> tally) {
        if (row.failure() != null) getContent().add(part("Why it was not understood", new Paragraph(row.failure())));
        if (row.reasons().isEmpty()) return;
        var list = new UnorderedList();
        for (var reason : row.reasons()) {
            var item = new ListItem(reason);
            if (tally.containsKey(reason)) item.add(Parts.hint(" " + tally.get(reason)));
            list.add(item);
        }
        getContent().add(part("Why it is held back", list));
        if (row.judgedBy() != null) getContent().add(Parts.hint("Judged by " + row.judgedBy()));
    }

    private static Component part(String title, Component content) {
        var part = new Section(new H2(title), content);
        part.addClassNames("sec", "reasons");
        return part;
    }
}
