package org.advocatedesk.staff.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// Where colleagues sign in.
@Route(value = "sign-in", autoLayout = false)
@PageTitle("Sign in · Advocate Desk")
@AnonymousAllowed
public class SignInView extends Main {
    public SignInView() {
        var form = new LoginForm();
        form.setAction("sign-in");
        add(form);
    }
}
