package org.advocatedesk.intake.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.advocatedesk.intake.ui.WaysInTabs;
import org.advocatedesk.shared.ui.HasBar;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Role;

/// Our forms: where each stands, what it brought, and a new one.
@Route("ways-in/forms")
@PageTitle("Ways in")
@RolesAllowed(Role.MANAGERS)
class FormsView extends Main implements HasBar {
    final NewFormCard newForm;
    final FormTable table;

    FormsView(FormsBench bench) {
        newForm = new NewFormCard((kind, name, address) -> {
            var made = bench.desk().make(kind, name, address);
            getUI().ifPresent(ui -> ui.navigate(FormsBench.link(made)));
        });
        newForm.setVisible(false);
        table = new FormTable(bench.forms().rows(), bench);
        var list = new Section(table);
        list.addClassNames("card", "form-list");
        list.getElement().setAttribute("aria-label", "Our forms");
        addClassNames("page", "forms");
        setId("work");
        add(new WaysInTabs(WaysInTabs.Way.FORMS), newForm, list);
    }

    @Override
    public Component bar() {
        return new Div(Parts.lamp(Icon.PLUS, "New form", "n", () -> newForm.setVisible(!newForm.isVisible())));
    }
}
