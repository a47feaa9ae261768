package org.advocatedesk.reporting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import tools.jackson.databind.json.JsonMapper;

/// Draws figures by `frontend/charts/desk-chart.js`; a click on a mark opens its list.
@Tag("desk-chart")
class DeskChart extends Component {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    DeskChart(String label) {
        getElement().setAttribute("role", "img").setAttribute("aria-label", label);
    }

    /// A record of `kind` (bars, lines, funnel, heat) and what that kind needs.
    DeskChart show(Object drawing) {
        getElement().setPropertyJson("drawing", JSON.valueToTree(drawing));
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://charts/desk-chart.js");
    }
}
