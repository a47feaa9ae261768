package org.advocatedesk.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Restricted families exist for their owner and for managers only; to everybody else they are absent.
@Component
public class FamilyVisibility {
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient db;
    private final Staff staff;

    FamilyVisibility(JdbcClient db, Staff staff) {
        this.db = db;
        this.staff = staff;
    }

    /// The condition under which the signed-in person sees a row; binds `viewer` where it needs to.
    public String of(String restrictedSince, String owner, Map<String, Object> params) {
        if (seesAll()) return "true";
        params.put("viewer", staff.currentOrNobody().map(me -> me.id().value()).orElse(NOBODY));
        return "(" + restrictedSince + " is null or " + owner + " = :viewer)";
    }

    /// The family to read and write: this one, or the one it was merged into. Refuses as if there were no such family.
    @Transactional(readOnly = true)
    public CaseId require(CaseId id) {
        return seen(id).orElseThrow(() -> new Refusal("This family is not known here."));
    }

    /// Whether there is such a family for the signed-in person.
    @Transactional(readOnly = true)
    public boolean sees(CaseId id) {
        return seen(id).isPresent();
    }

    private Optional<CaseId> seen(CaseId id) {
        var params = new HashMap<String, Object>();
        var clause = of("r.restricted_at", "r.owner_id", params);
        return db.sql("select r.id from case_file c join case_file r on r.id = c.root_id where c.id = :id and "
                        + clause)
                .params(params)
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    private static boolean seesAll() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null
                && who.getAuthorities().stream()
                        .map(a -> String.valueOf(a.getAuthority()))
                        .anyMatch(role -> role.equals("ROLE_THE_DESK") || role.equals("ROLE_MANAGER"));
    }
}
