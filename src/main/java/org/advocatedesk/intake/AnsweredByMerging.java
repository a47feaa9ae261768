package org.advocatedesk.intake;

import java.time.Clock;
import org.advocatedesk.cases.FamiliesMerged;
import org.advocatedesk.cases.FamiliesParted;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Staff;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whether two are the same is answered when they are merged, and open again when that is undone.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnsweredByMerging {
    private static final String THESE = """
            (older_case in (select one.id from case_file one where one.root_id = :survivor or one.root_id = :absorbed)
             and newer_case in (select one.id from case_file one where one.root_id = :survivor or one.root_id = :absorbed))""";

    private final JdbcClient db;
    private final Staff staff;
    private final Clock clock;

    AnsweredByMerging(JdbcClient db, Staff staff, Clock clock) {
        this.db = db;
        this.staff = staff;
        this.clock = clock;
    }

    /// Refuses where a colleague has said that they are not the same.
    @EventListener
    public void merged(FamiliesMerged now) {
        db
                .sql("select judged_by from possible_duplicate where state = 'not_the_same' and " + THESE)
                .param("survivor", now.survivor().value())
                .param("absorbed", now.absorbed().value())
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .ifPresent(by -> {
                    throw new Refusal(by
                            + " has said that these two are not the same. Ask again first, in the list of duplicates.");
                });
        db.sql("""
                        update possible_duplicate set state = 'merged', judged_by = :by, judged_at = :now, merge_id = :merge
                        where state = 'open' and %s""".formatted(THESE))
                .param("survivor", now.survivor().value())
                .param("absorbed", now.absorbed().value())
                .param("by", staff.actorName())
                .param("now", Db.at(clock.instant()))
                .param("merge", now.merge())
                .update();
    }

    @EventListener
    public void parted(FamiliesParted now) {
        db.sql("""
                        update possible_duplicate set state = 'open', judged_by = null, judged_at = null, merge_id = null
                        where merge_id = :merge""").param("merge", now.merge()).update();
    }
}
