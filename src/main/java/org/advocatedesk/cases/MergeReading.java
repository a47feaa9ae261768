package org.advocatedesk.cases;

import java.util.List;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads two families side by side, as they would become one: who becomes whom, and what both say differently.
@Component
@Transactional(readOnly = true)
public class MergeReading {
    private final FamilyCards families;
    private final FamilyVisibility visibility;
    private final CaseFacts facts;

    MergeReading(FamilyCards families, FamilyVisibility visibility, CaseFacts facts) {
        this.families = families;
        this.visibility = visibility;
        this.facts = facts;
    }

    /// The family that stays, the one that goes into it, and every field of both.
    public record Both(MergeFields.Side stays, MergeFields.Side goes, MergePlan plan, List<MergeField> fields) {
        public FamilyCard staying() {
            return stays.card();
        }

        public FamilyCard going() {
            return goes.card();
        }

        public List<MergeField> asked() {
            return fields.stream().filter(MergeField::isAsked).toList();
        }

        /// One person wrote both, whatever was chosen.
        public boolean isOneWriterAnyway() {
            return stays.card().contactId().equals(goes.card().contactId());
        }
    }

    /// Refuses what cannot be one family, in words.
    @PreAuthorize(Allowed.TO_JUDGE_DUPLICATES)
    public Both of(CaseId stays, CaseId goes, boolean samePerson, boolean whole) {
        var one = side(stays);
        var other = side(goes);
        refuse(one.card(), other.card(), whole);
        var plan = MergePlan.of(one.card(), other.card(), samePerson, whole);
        if (!whole && plan.couples().isEmpty())
            throw new Refusal(one.card().contact().name() + " is known as one person in both already.");
        return new Both(one, other, plan, MergeFields.of(one, other, plan, whole));
    }

    private MergeFields.Side side(CaseId id) {
        if (!visibility.require(id).equals(id))
            throw new Refusal("Family " + families.numberOf(id) + " was merged into family "
                    + families.require(id).caseNumber() + " already.");
        return new MergeFields.Side(families.require(id), facts.current(id));
    }

    private static void refuse(FamilyCard stays, FamilyCard goes, boolean whole) {
        if (stays.id().equals(goes.id())) throw new IllegalArgumentException("These are the same family already.");
        if (!whole) return;
        if ((stays.restrictedAt() == null) != (goes.restrictedAt() == null))
            throw new Refusal(
                    "Family " + (stays.restrictedAt() == null ? goes : stays).caseNumber()
                            + " is kept to its owner and managers, the other is open to all. A manager decides first which it is to be.");
        if (!stays.status().isOpen() && goes.status().isOpen())
            throw new Refusal("Family " + stays.caseNumber() + " is closed and family " + goes.caseNumber()
                    + " is open. Let the open one stay.");
    }

    /// Which of two would stay: an open one before a closed one, then the one that somebody has, then the older.
    public static boolean staysFirst(FamilyCard one, FamilyCard other) {
        if (one.status().isOpen() != other.status().isOpen())
            return one.status().isOpen();
        if ((one.ownerId() == null) != (other.ownerId() == null)) return one.ownerId() != null;
        return one.caseNumber() < other.caseNumber();
    }
}
