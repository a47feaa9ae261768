package org.advocatedesk.intake.understanding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that was derived from a submission, as it is kept beside the raw one and answered to machines.
public record Understanding(
        String givenName,
        String familyName,
        @Nullable String phoneE164,
        String phoneExtension,
        @Nullable String email,
        String address,
        String relation,
        String patientName,
        String language,
        @Nullable String timeZone,
        @Nullable String usState,
        String howWhereKnown,
        boolean mayCall,
        boolean mayEmail,
        String refusalWords,
        String urgency,
        String urgencyReason,
        List<String> marked,
        String disposition,
        String dispositionReason,
        String need,
        List<PossibleDuplicate> possibleDuplicates) {}
