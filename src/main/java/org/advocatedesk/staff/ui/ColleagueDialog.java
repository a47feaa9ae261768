package org.advocatedesk.staff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.staff.Colleague;
import org.advocatedesk.staff.Role;
import org.jspecify.annotations.Nullable;

/// A colleague's names, zone and roles, new or changed.
class ColleagueDialog extends Dialog {
    /// What was filled in.
    record Form(String username, String fullName, ZoneId zone, Set<Role> roles) {}

    final TextField fullName = new TextField("Name that colleagues see");
    final TextField username = new TextField("User name");
    final ZoneBox zone = new ZoneBox("Time zone where they work");
    final CheckboxGroup<Role> roles = new CheckboxGroup<>("Works as");
    final Button done;

    ColleagueDialog(@Nullable Colleague who, ZoneId theirs, Consumer<Form> save) {
        setHeaderTitle(who == null ? "Add a colleague" : "Change " + who.fullName());
        fullName.setMaxLength(120);
        username.setMaxLength(100);
        username.setEnabled(who == null);
        zone.setValue(theirs);
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Role::label);
        if (who != null) {
            fullName.setValue(who.fullName());
            username.setValue(who.username());
            roles.setValue(who.roles());
        }
        done = new Button(who == null ? "Add and make a link" : "Keep changes", click -> {
            if (Feedback.attempt(() -> save.accept(form()))) close();
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(fullName, username, zone, roles);
        fields.addClassName("fields");
        add(fields);
        getFooter().add(new Button("Leave it", click -> close()), done);
    }

    private Form form() {
        return new Form(username.getValue(), fullName.getValue(), zone.required(), roles.getValue());
    }
}
