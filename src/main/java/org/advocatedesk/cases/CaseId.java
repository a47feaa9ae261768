package org.advocatedesk.cases;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.advocatedesk.shared.Uuid7;

/// Which case; people say its number instead.
@Embeddable
public record CaseId(UUID value) implements Serializable {
    public static CaseId next() {
        return new CaseId(Uuid7.next());
    }
}
