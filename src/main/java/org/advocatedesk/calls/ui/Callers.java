package org.advocatedesk.calls.ui;

import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;

/// Who is offered calls and promises; the desks refuse everybody else anyway.
final class Callers {
    private Callers() {}

    static boolean mayCall(Staff staff) {
        return staff.currentOrNobody()
                .filter(me -> me.is(Role.ADVOCATE) || me.is(Role.INTAKE) || me.is(Role.MANAGER))
                .isPresent();
    }
}
