package org.advocatedesk.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// A plain table in the look of the desk; columns from `numbersFrom` on are set to the right.
@Tag("table")
class Table extends HtmlContainer {
    private final HtmlContainer body = new HtmlContainer("tbody");
    private final int numbersFrom;

    Table(int numbersFrom, List<String> heads) {
        this.numbersFrom = numbersFrom;
        addClassName("tbl");
        var head = new HtmlContainer("tr");
        for (int i = 0; i < heads.size(); i++) {
            var cell = new HtmlContainer("th");
            cell.setText(heads.get(i));
            cell.getElement().setAttribute("scope", "col");
            if (i >= numbersFrom) cell.addClassName("r");
            head.add(cell);
        }
        var heading = new HtmlContainer("thead");
        heading.add(head);
        add(heading, body);
    }

    Table row(Component... cells) {
        var row = new HtmlContainer("tr");
        for (int i = 0; i < cells.length; i++) {
            var cell = new HtmlContainer("td");
            cell.add(cells[i]);
            if (i >= numbersFrom) cell.addClassName("r");
            row.add(cell);
        }
        body.add(row);
        return this;
    }

    long rows() {
        return body.getElement().getChildCount();
    }

    static Span words(String words) {
        return new Span(words);
    }
}
