package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.advocatedesk.staff.Role;

/// The queue: who is next, and why.
@Route("queue")
@PageTitle("Queue")
@Menu(title = "Queue", order = 10, icon = "queue")
@RolesAllowed({Role.ADVOCATES, Role.INTAKES, Role.MANAGERS})
class QueueView extends Main {}
