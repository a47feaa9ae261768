package org.advocatedesk.intake;

import java.util.UUID;
import org.advocatedesk.cases.CaseId;

/// Something another area adds to the answer about a submission, e.g. the pages it suggests. A bean.
public interface SubmissionPart {
    /// The field's name in the answer: "suggestedPages".
    String field();

    /// Its value, as JSON can hold it.
    Object valueFor(UUID submissionId, CaseId caseId);
}
