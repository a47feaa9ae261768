package org.advocatedesk.intake;

import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.Relation;
import org.advocatedesk.staff.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A caller nobody knows: every case begins as a submission, also the one that was spoken.
@Service
@Transactional
public class PhoneEnquiries {

    /// What was heard on the phone; everything but the note may be blank.
    public record Heard(
            String givenName,
            String familyName,
            String phone,
            String townOrZip,
            Relation relation,
            String patientGivenName,
            String patientFamilyName,
            String note) {}

    /// Stores the submission, understands it at once and answers with its case.
    @PreAuthorize(Allowed.TO_CALL)
    public CaseId open(Heard heard) {
        throw new UnsupportedOperationException();
    }
}
