package org.advocatedesk.staff.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.advocatedesk.staff.ApiTokens;
import org.advocatedesk.staff.OrganisationSettings;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;

/// What the administrator says of the organisation, and the keys of the programs that may ask it.
@Route("settings")
@PageTitle("Settings")
@Menu(title = "Settings", order = 90, icon = "form")
@RolesAllowed(Role.ADMINS)
class SettingsView extends Main {
    final OrganisationForm organisation;
    final TokensCard tokens;

    SettingsView(OrganisationSettings settings, ApiTokens tokens, Staff staff) {
        organisation = new OrganisationForm(settings.current(), settings::save);
        this.tokens = new TokensCard(tokens, staff.current().zone());
        addClassNames("admin", "settings");
        add(organisation, this.tokens);
    }
}
