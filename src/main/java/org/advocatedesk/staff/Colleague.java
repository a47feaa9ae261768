package org.advocatedesk.staff;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Set;

/// Somebody who works here, as other areas see them.
public record Colleague(StaffId id, String username, String fullName, ZoneId zone, Set<Role> roles, boolean active)
        implements Serializable {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /// Two letters for a face.
    public String initials() {
        var parts = fullName.strip().split("\\s+");
        var last = parts.length > 1 ? parts[parts.length - 1].substring(0, 1) : "";
        return (fullName.isBlank() ? "?" : parts[0].substring(0, 1)) + last;
    }
}
