package org.advocatedesk.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyCard;
import org.jspecify.annotations.Nullable;

/// Two families that may be one, or that one person may have written for, side by side with what speaks for it.
public record PossiblePair(
        UUID id,
        FamilyCard older,
        FamilyCard newer,
        boolean sameCase,
        boolean samePerson,
        List<String> reasons,
        String proposedBy,
        Instant proposedAt,
        @Nullable String judgedBy,
        @Nullable Instant judgedAt,
        @Nullable UUID merge) {

    public boolean isDecided() {
        return judgedAt != null;
    }

    /// Answered by merging the two; `merge` tells how.
    public boolean isMerged() {
        return merge != null;
    }

    /// What is proposed, in words, or what was answered.
    public String question() {
        if (isMerged()) return sameCase ? "One family" : "One person";
        if (isDecided()) return sameCase ? "Two families" : "Two people";
        return sameCase ? "Is this one family?" : "Is this one person?";
    }

    /// Seen from one of the two.
    public FamilyCard other(CaseId one) {
        return older.id().equals(one) ? newer : older;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PossiblePair pair && pair.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
