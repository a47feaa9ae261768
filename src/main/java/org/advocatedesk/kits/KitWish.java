package org.advocatedesk.kits;

import org.advocatedesk.cases.CaseId;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.PostalAddress;

/// What somebody asks for: which kit, to whom and where; `again` where they were told that one came lately and want
/// another, `byPost` where no carrier goes there.
public record KitWish(
        CaseId caseId,
        PersonId personId,
        String kit,
        String language,
        boolean plainWrapping,
        PostalAddress address,
        boolean again,
        boolean byPost) {

    public KitWish {
        if (kit.isBlank()) throw new IllegalArgumentException("Choose a kit.");
    }
}
