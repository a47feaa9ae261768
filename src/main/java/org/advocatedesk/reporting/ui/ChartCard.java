package org.advocatedesk.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/// A chart and the table of the same numbers; either is shown, screen readers and keys always have the table.
class ChartCard extends Composite<Section> {
    final NativeButton asTable = new NativeButton("Table", click -> turn());
    private final DeskChart chart;
    private final Span spare = new Span();
    private final Div data = new Div();
    private boolean tableShown;

    ChartCard(String title, String aside, int columns) {
        chart = new DeskChart(title);
        var hint = new Span(aside);
        hint.addClassName("count");
        spare.addClassNames("count", "spare");
        asTable.addClassName("go");
        asTable.getElement().setAttribute("aria-pressed", "false");
        var header = new Header(new H2(title), hint, spare, asTable);
        data.addClassNames("chart-data", "unseen");
        getContent().addClassNames("card", "c" + columns);
        getContent().add(header, chart, data);
    }

    void show(Object drawing, Component table) {
        chart.show(drawing);
        data.removeAll();
        data.add(table);
    }

    void aside(String words) {
        spare.setText(words);
    }

    private void turn() {
        tableShown = !tableShown;
        chart.setVisible(!tableShown);
        data.setClassName("unseen", !tableShown);
        asTable.setText(tableShown ? "Chart" : "Table");
        asTable.getElement().setAttribute("aria-pressed", String.valueOf(tableShown));
    }
}
