package org.advocatedesk.calls;

import java.time.Instant;
import java.util.List;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.shared.Refusal;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Callbacks extends JpaRepository<Callback, CallbackId> {
    default Callback require(CallbackId id) {
        return findById(id).orElseThrow(() -> new Refusal("This promise is not known here."));
    }

    /// A family's promises that nobody has settled, earliest first.
    @Query("""
            select c from Callback c where c.settlement.settledAt is null and c.caseId in (
              select one.id from CaseFile one, CaseFile asked where asked.id = :family and one.rootId = asked.rootId)
            order by c.dueAt""")
    List<Callback> openOf(CaseId family);

    default List<Callback> dueBy(CaseId family, Instant moment) {
        return openOf(family).stream().filter(c -> !c.dueAt().isAfter(moment)).toList();
    }
}
