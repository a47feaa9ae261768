package org.advocatedesk.cases;

import java.util.Optional;
import org.advocatedesk.shared.Refusal;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseFiles extends JpaRepository<CaseFile, CaseId> {
    /// The family with this id, or the one it was merged into.
    default CaseFile require(CaseId id) {
        return findById(id)
                .flatMap(found -> found.isMerged() ? findById(found.rootId()) : Optional.of(found))
                .orElseThrow(() -> new Refusal("This family is not known here."));
    }
}
