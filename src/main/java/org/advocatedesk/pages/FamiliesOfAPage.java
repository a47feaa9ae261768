package org.advocatedesk.pages;

import java.util.UUID;
import org.advocatedesk.cases.FamiliesMerged;
import org.advocatedesk.cases.FamiliesParted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How many families a page brought: two who came from the same page count once while they are merged.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FamiliesOfAPage {
    private final JdbcClient db;

    FamiliesOfAPage(JdbcClient db) {
        this.db = db;
    }

    @EventListener
    public void merged(FamiliesMerged now) {
        if (now.whole()) count(now.merge(), -1);
    }

    @EventListener
    public void parted(FamiliesParted now) {
        if (now.whole()) count(now.merge(), 1);
    }

    /// The rows of both still know where they were entered, whatever they are read as.
    private void count(UUID merge, int by) {
        db.sql("""
                        update content_page set families = families + :by where id in (
                          select here.page_id from case_page here join case_page there on there.page_id = here.page_id
                          where here.how = 'CAME_FROM' and there.how = 'CAME_FROM'
                            and here.case_id = (select m.survivor_id from case_merge m where m.id = :merge)
                            and there.case_id = (select m.absorbed_id from case_merge m where m.id = :merge))""").param("by", by).param("merge", merge).update();
    }
}
