package org.advocatedesk.intake;

import java.time.Instant;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.EmailAddress;
import org.advocatedesk.shared.PostalAddress;
import org.jspecify.annotations.Nullable;

/// Something that came in has become a family's case, or joined one. Told within the same transaction, so that what
/// other areas add to it (the page they came from, the kit they asked for) stands or falls with it.
public record SubmissionUnderstood(
        UUID submissionId,
        String reference,
        CaseId caseId,
        boolean openedCase,
        PersonId writer,
        String channel,
        boolean wantsKit,
        PostalAddress address,
        @Nullable String sourcePage,
        @Nullable String referrer,
        String message,
        String language,
        Instant receivedAt,
        @Nullable EmailAddress writtenFrom) {}
