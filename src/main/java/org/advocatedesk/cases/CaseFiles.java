package org.advocatedesk.cases;

import org.advocatedesk.shared.Refusal;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseFiles extends JpaRepository<CaseFile, CaseId> {
    default CaseFile require(CaseId id) {
        return findById(id).orElseThrow(() -> new Refusal("This family is not known here."));
    }
}
