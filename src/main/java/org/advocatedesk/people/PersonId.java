package org.advocatedesk.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.advocatedesk.shared.Uuid7;

/// Which person; a merged person's rows keep their own id and are read by root.
@Embeddable
public record PersonId(UUID value) implements Serializable {
    public static PersonId next() {
        return new PersonId(Uuid7.next());
    }
}
