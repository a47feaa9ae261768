package org.advocatedesk.cases;

import org.springframework.stereotype.Component;

/// In the preview of a merge: what stands against calling each family. Merged, the stricter holds.
@Component
class CallsAllowedOfBoth implements BothKept {
    private final FamilyCards families;
    private final ContactHolds holds;

    CallsAllowedOfBoth(FamilyCards families, ContactHolds holds) {
        this.families = families;
        this.holds = holds;
    }

    @Override
    public String label() {
        return "May we call";
    }

    @Override
    public String of(CaseId id) {
        var hold = holds.of(families.require(id));
        if (hold == null) return "Nothing stands against it";
        return switch (hold) {
            case ContactHolds.NO_CALLS -> "They asked not to be called";
            case ContactHolds.WRITE_ONLY -> "Did not agree to calls; may be written to";
            default -> "Did not agree to calls";
        };
    }

    @Override
    public int order() {
        return 10;
    }
}
