package org.advocatedesk.reporting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.advocatedesk.reporting.Dashboard;

/// Over how many days the board looks; the choice is in the address.
class PeriodChips extends Composite<Nav> {
    PeriodChips() {
        getContent().addClassNames("filters", "periods");
        getContent().getElement().setAttribute("aria-label", "Period");
    }

    void show(int chosen) {
        getContent().removeAll();
        for (int days : Dashboard.PERIODS) {
            var chip = new Anchor("dashboard?days=" + days, "Last " + days + " days");
            chip.addClassName("chip");
            if (days == chosen) {
                chip.addClassName("on");
                chip.getElement().setAttribute("aria-current", "true");
            }
            getContent().add(chip);
        }
    }
}
