package org.advocatedesk.intake.understanding;

import java.util.List;
import java.util.UUID;

/// A family already here that this may be about, or a person who may have written it, with the reasons.
public record PossibleDuplicate(
        long caseNumber,
        UUID caseId,
        UUID personId,
        boolean sameCase,
        boolean samePerson,
        int score,
        List<String> reasons) {}
