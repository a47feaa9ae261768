package org.advocatedesk.staff;

import java.util.List;
import java.util.Set;
import org.advocatedesk.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The trail as the administrator reads it: who did what to which record, never what a family's record says.
@Service
public class TrailReading {
    private static final Set<String> NOT_OF_FAMILIES = Set.of("account", "organisation", "api token");

    private final AuditTrail trail;

    TrailReading(AuditTrail trail) {
        this.trail = trail;
    }

    @PreAuthorize(Allowed.TO_ADMINISTER)
    @Transactional(readOnly = true)
    public List<AuditTrail.Entry> page(AuditTrail.@Nullable Entry last, int limit) {
        return trail.page(last, limit).stream().map(TrailReading::withoutFacts).toList();
    }

    private static AuditTrail.Entry withoutFacts(AuditTrail.Entry entry) {
        if (NOT_OF_FAMILIES.contains(entry.subjectType())) return entry;
        return new AuditTrail.Entry(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.kind(),
                entry.action(),
                entry.subjectType(),
                entry.subjectId(),
                entry.caseId(),
                null,
                null);
    }
}
