package org.advocatedesk.pages;

import java.time.Instant;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.OneFamily;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The rows between families and pages; each says how and is there once.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PageLinks {
    private final JdbcClient db;
    private final Live live;

    PageLinks(JdbcClient db, Live live) {
        this.db = db;
        this.live = live;
    }

    void cameFrom(CaseId caseId, PageId page, Instant at) {
        if (!add(caseId, page, HowLinked.CAME_FROM, "", "the form", at)) return;
        db.sql("update content_page set families = families + 1 where id = :page")
                .param("page", page.value())
                .update();
    }

    /// False where it was there already.
    boolean add(CaseId caseId, PageId page, HowLinked how, String note, String by, Instant at) {
        int added = db.sql("""
                        insert into case_page (case_id, page_id, how, note, by_name, at)
                        select asked.root_id, :page, :how, :note, :by, :at from case_file asked where asked.id = :case
                        and not exists (select 1 from case_page there where %s and there.page_id = :page and there.how = :how)
                        on conflict do nothing""".formatted(OneFamily.has("there.case_id", "case")))
                .param("case", caseId.value())
                .param("page", page.value())
                .param("how", how.name())
                .param("note", note.length() <= 400 ? note : note.substring(0, 400))
                .param("by", by)
                .param("at", Db.at(at))
                .update();
        if (added > 0) tell(caseId);
        return added > 0;
    }

    boolean remove(CaseId caseId, PageId page, HowLinked how) {
        int removed = db.sql("delete from case_page where " + OneFamily.has("case_id", "case")
                        + " and page_id = :page and how = :how")
                .param("case", caseId.value())
                .param("page", page.value())
                .param("how", how.name())
                .update();
        if (removed > 0) tell(caseId);
        return removed > 0;
    }

    private void tell(CaseId caseId) {
        live.changed(Live.PAGES);
        live.changed(Live.caseTopic(caseId.value()));
    }
}
