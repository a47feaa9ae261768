package org.advocatedesk.reporting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.advocatedesk.reporting.Board;
import org.advocatedesk.reporting.Figure;
import org.advocatedesk.shared.ui.Icon;

/// What only a manager will settle today.
class NeedsYou extends Composite<Section> {
    private final UnorderedList list = new UnorderedList();

    NeedsYou() {
        list.addClassName("needs");
        getContent().addClassNames("card", "c4");
        getContent().add(new Header(new H2("Needs you")), list);
    }

    void show(Board board) {
        list.removeAll();
        need(Icon.LATE, board.waiting().late(), "family waits", "families wait", "Longer than we promise");
        need(Icon.CALLBACK, board.callbacks().trouble(), "callback late", "callbacks late", "Ring, move or give up");
        need(Icon.BOX, board.kits().trouble(), "kit can’t leave", "kits can’t leave", "Addresses to settle");
        need(
                Icon.HAND,
                board.work().stranded(),
                "family in nobody’s hands",
                "families in nobody’s hands",
                "Give them to somebody");
        need(
                Icon.ASK,
                board.setAside(),
                "set aside as not real",
                "set aside as not real",
                "Look before they are forgotten");
        need(Icon.WARN, board.notUnderstood(), "not understood", "not understood", "Read it and try again");
        if (list.getElement().getChildCount() == 0) list.add(new ListItem("Nothing needs you now."));
    }

    private void need(Icon icon, Figure figure, String one, String many, String next) {
        if (figure.count() == 0) return;
        var words = new Div(Numbers.words(figure.count()) + " " + (figure.count() == 1 ? one : many));
        var link = new Anchor(BoardLinks.to(figure), next);
        words.add(link);
        list.add(new ListItem(icon.draw(), words));
    }
}
