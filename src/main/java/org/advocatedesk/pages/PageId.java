package org.advocatedesk.pages;

import java.io.Serializable;
import java.util.UUID;
import org.advocatedesk.shared.Uuid7;

/// Which content page.
public record PageId(UUID value) implements Serializable {
    static PageId next() {
        return new PageId(Uuid7.next());
    }
}
