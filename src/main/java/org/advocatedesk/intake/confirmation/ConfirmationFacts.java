package org.advocatedesk.intake.confirmation;

import java.time.Instant;
import java.util.UUID;
import org.advocatedesk.intake.SubmissionUnderstood;

/// What the letter is about, as it was when they wrote; no word of theirs.
record ConfirmationFacts(String reference, UUID writer, String language, boolean kit, Instant receivedAt) {
    static ConfirmationFacts of(SubmissionUnderstood came) {
        return new ConfirmationFacts(
                came.reference(), came.writer().value(), came.language(), came.wantsKit(), came.receivedAt());
    }
}
