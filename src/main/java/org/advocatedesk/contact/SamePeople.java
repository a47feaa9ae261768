package org.advocatedesk.contact;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who was merged with whom: what one of them refused or did not agree to holds for all of their numbers and addresses.
public interface SamePeople {
    /// Everybody who is one with this person; just them where nobody is.
    Circle with(UUID person);

    /// Everybody who is one with somebody known under this e-mail address; nobody where no such person was merged.
    Circle under(String email);

    /// Merged persons, every number and e-mail address of theirs, and since when they are one.
    record Circle(
            Set<UUID> ids,
            Set<String> phones,
            Set<String> emails,
            @Nullable Instant since) {
        public static final Circle NOBODY = new Circle(Set.of(), Set.of(), Set.of(), null);

        public boolean isMerged() {
            return ids.size() > 1;
        }
    }
}
