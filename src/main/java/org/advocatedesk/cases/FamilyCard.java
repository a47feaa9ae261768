package org.advocatedesk.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.advocatedesk.contact.Whereabouts;
import org.advocatedesk.people.PersonCard;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// A case as other areas and screens show it: who speaks for whom, where they are, where it stands.
public record FamilyCard(
        CaseId id,
        long caseNumber,
        PersonCard contact,
        PersonCard patient,
        Relation relation,
        String tie,
        String need,
        CaseStatus status,
        Disposition disposition,
        Urgency urgency,
        String urgencyReason,
        String channel,
        @Nullable String sourcePage,
        String language,
        @Nullable StaffId ownerId,
        @Nullable String ownerName,
        Instant openedAt,
        @Nullable LocalDate diedOn,
        boolean bereaved,
        @Nullable Instant restrictedAt,
        Whereabouts where) {

    public Optional<PhoneNumber> phone() {
        return contact.phone();
    }

    public PersonId contactId() {
        return contact.id();
    }

    /// The patient has died, whether or not we know the day.
    public boolean isBereaved() {
        return bereaved;
    }
}
