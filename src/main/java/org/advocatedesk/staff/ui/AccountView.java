package org.advocatedesk.staff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.annotation.security.PermitAll;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.MyAccount;

/// One's own account: another password, and out of every place one is signed in.
@Route("account")
@PageTitle("Your account")
@PermitAll
class AccountView extends Main {
    final PasswordField present = new PasswordField("Present password");
    final PasswordField chosen = new PasswordField("New password");
    final PasswordField again = new PasswordField("The same again");
    final Button change = new Button("Change the password");
    final Button everywhere = new Button("Sign out everywhere");

    AccountView(MyAccount account) {
        addClassNames("admin", "account");
        chosen.setHelperText("At least 15 characters. Four or five words in a row do well.");
        present.getElement().setAttribute("autocomplete", "current-password");
        chosen.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        change.addClickListener(click -> change(account));
        everywhere.addClickListener(click -> Feedback.attempt(account::signOutEverywhere));
        var fields = new Div(present, chosen, again, change);
        fields.addClassName("fields");
        add(
                Parts.card(
                        "Password", Parts.hint("Changing it signs you out wherever else you are signed in."), fields),
                Parts.card(
                        "Everywhere",
                        Parts.hint("For a lost phone or a shared computer: closes every place, this one too."),
                        everywhere));
    }

    private void change(MyAccount account) {
        boolean done = Feedback.attempt(() -> {
            if (!chosen.getValue().equals(again.getValue()))
                throw new Refusal("The two do not match. Type the new password twice.");
            account.changePassword(present.getValue(), chosen.getValue());
        });
        if (!done) return;
        if (VaadinRequest.getCurrent() != null) VaadinService.reinitializeSession(VaadinRequest.getCurrent());
        present.clear();
        chosen.clear();
        again.clear();
        Feedback.say("Your password is changed. You are signed out everywhere else.");
    }
}
