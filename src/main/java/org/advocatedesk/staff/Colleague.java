package org.advocatedesk.staff;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Set;
import org.advocatedesk.shared.Initials;

/// Somebody who works here, as other areas see them.
public record Colleague(StaffId id, String username, String fullName, ZoneId zone, Set<Role> roles, boolean active)
        implements Serializable {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /// Two letters for a face.
    public String initials() {
        return Initials.of(fullName);
    }
}
