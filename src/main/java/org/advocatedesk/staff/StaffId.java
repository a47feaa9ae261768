package org.advocatedesk.staff;

import java.io.Serializable;
import java.util.UUID;
import org.advocatedesk.shared.Uuid7;

/// Which colleague.
public record StaffId(UUID value) implements Serializable {
    public static StaffId next() {
        return new StaffId(Uuid7.next());
    }
}
