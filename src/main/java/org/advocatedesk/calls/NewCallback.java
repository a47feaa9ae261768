package org.advocatedesk.calls;

import java.time.Instant;
import java.time.ZoneId;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.people.PersonId;
import org.jspecify.annotations.Nullable;

/// A promise about to be given: when, about what, in their words; `theyAsked` where the moment was their own wish. No
/// person means whoever speaks for the family.
public record NewCallback(
        CaseId caseId,
        @Nullable PersonId personId,
        Instant dueAt,
        @Nullable ZoneId theirZone,
        String reason,
        String note,
        boolean theyAsked) {

    public NewCallback {
        if (reason.length() > 300) throw new IllegalArgumentException("Keep what it is about under 300 characters.");
        note = note.length() > 2000 ? note.substring(0, 2000) : note;
    }
}
