package org.advocatedesk.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.advocatedesk.people.PersonId;
import org.jspecify.annotations.Nullable;

/// What a new case begins with, as intake understood it; `sourceName` is where they came from in a few words.
public record OpenCase(
        PersonId patient,
        PersonId contact,
        Relation relation,
        Disposition disposition,
        Urgency urgency,
        String urgencyReason,
        String need,
        String channel,
        @Nullable String sourcePage,
        String sourceName,
        String language,
        @Nullable LocalDate diedOn,
        Instant arrivedAt) {}
