package org.advocatedesk.intake.imports.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import org.advocatedesk.intake.imports.RowReport;

/// The first rows, each to be looked at as the desk would understand it.
class RowChoice extends Composite<Div> {
    private final Consumer<RowReport> onChoose;

    RowChoice(Consumer<RowReport> onChoose) {
        this.onChoose = onChoose;
        getContent().addClassName("examples");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", "Which row");
    }

    void show(List<RowReport> rows) {
        getContent().removeAll();
        for (var row : rows) {
            var chip = new NativeButton("Row " + row.number());
            chip.addClassName("chip");
            chip.addClickListener(click -> {
                getContent().getChildren().forEach(other -> other.removeClassName("on"));
                chip.addClassName("on");
                onChoose.accept(row);
            });
            getContent().add(chip);
        }
    }
}
