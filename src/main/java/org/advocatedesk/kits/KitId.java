package org.advocatedesk.kits;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.advocatedesk.shared.Uuid7;

/// Which kit; people say its number instead.
@Embeddable
public record KitId(UUID value) implements Serializable {
    public static KitId next() {
        return new KitId(Uuid7.next());
    }
}
