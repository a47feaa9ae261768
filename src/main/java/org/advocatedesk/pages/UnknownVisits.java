package org.advocatedesk.pages;

import java.time.Instant;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.shared.Db;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Families who came from a page that nobody has imported yet; once it is here, it is linked to them.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UnknownVisits {
    private final JdbcClient db;
    private final PageLinks links;

    UnknownVisits(JdbcClient db, PageLinks links) {
        this.db = db;
        this.links = links;
    }

    void remember(String url, CaseId caseId, Instant at) {
        var key = PageAddress.key(url);
        if (key.isEmpty()) return;
        db.sql("insert into unknown_page_visit (url_key, case_id, at) values (:key, :case, :at) on conflict do nothing")
                .param("key", key)
                .param("case", caseId.value())
                .param("at", Db.at(at))
                .update();
    }

    /// Links those whose page is known by now.
    void settle() {
        var known = db.sql("""
                        select v.url_key, v.case_id, v.at, coalesce(p.id, a.page_id) as page_id
                        from unknown_page_visit v
                        left join content_page p on p.url_key = v.url_key left join page_alias a on a.url_key = v.url_key
                        where p.id is not null or a.page_id is not null""")
                .query((rs, n) -> new Visit(
                        rs.getString("url_key"), Db.uuid(rs, "case_id"), Db.uuid(rs, "page_id"), Db.instant(rs, "at")))
                .list();
        for (var visit : known) {
            links.cameFrom(new CaseId(visit.caseId), new PageId(visit.pageId), visit.at);
            db.sql("delete from unknown_page_visit where url_key = :key and case_id = :case")
                    .param("key", visit.key)
                    .param("case", visit.caseId)
                    .update();
        }
    }

    private record Visit(String key, UUID caseId, UUID pageId, Instant at) {}
}
