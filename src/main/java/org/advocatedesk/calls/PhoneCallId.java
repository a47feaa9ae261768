package org.advocatedesk.calls;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.advocatedesk.shared.Uuid7;

/// Which call.
@Embeddable
public record PhoneCallId(UUID value) implements Serializable {
    static PhoneCallId next() {
        return new PhoneCallId(Uuid7.next());
    }
}
