package org.advocatedesk.kits;

import org.advocatedesk.shared.Refusal;
import org.springframework.data.jpa.repository.JpaRepository;

interface KitRequests extends JpaRepository<KitRequest, KitId> {
    default KitRequest require(KitId id) {
        return findById(id).orElseThrow(() -> new Refusal("This kit is not known here."));
    }
}
