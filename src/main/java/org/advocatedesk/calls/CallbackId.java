package org.advocatedesk.calls;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.advocatedesk.shared.Uuid7;

/// Which promise to ring back.
@Embeddable
public record CallbackId(UUID value) implements Serializable {
    static CallbackId next() {
        return new CallbackId(Uuid7.next());
    }
}
