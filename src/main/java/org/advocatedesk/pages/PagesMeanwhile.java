package org.advocatedesk.pages;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.EnteredMeanwhile;
import org.advocatedesk.cases.TimelineKind;
import org.advocatedesk.shared.Db;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Pages that were given to a family while it was one with another.
@Component
class PagesMeanwhile implements EnteredMeanwhile {
    private final JdbcClient db;
    private final PageLinks links;
    private final CaseTimeline timeline;

    PagesMeanwhile(JdbcClient db, PageLinks links, CaseTimeline timeline) {
        this.db = db;
        this.links = links;
        this.timeline = timeline;
    }

    @Override
    public String kind() {
        return "page";
    }

    @Override
    public List<Entered> between(CaseId family, Instant from, Instant until) {
        return db.sql("""
                        select c.page_id, c.how, c.at, c.by_name, p.title from case_page c join content_page p on p.id = c.page_id
                        where c.case_id = :case and c.how <> 'CAME_FROM' and c.at > :from and c.at <= :until
                        order by c.at desc limit 200""")
                .param("case", family.value())
                .param("from", Db.at(from))
                .param("until", Db.at(until))
                .query((rs, n) -> new Entered(
                        kind(),
                        rs.getString("page_id") + "/" + rs.getString("how"),
                        "Page " + rs.getString("how").toLowerCase(Locale.ROOT).replace('_', ' ') + ": "
                                + rs.getString("title"),
                        Db.instant(rs, "at"),
                        rs.getString("by_name"),
                        true))
                .list();
    }

    @Override
    public void move(String id, CaseId from, CaseId to) {
        var page = new PageId(UUID.fromString(id.split("/")[0]));
        var how = HowLinked.valueOf(id.split("/")[1]);
        db.sql("select at, note, by_name from case_page where case_id = :from and page_id = :page and how = :how")
                .param("from", from.value())
                .param("page", page.value())
                .param("how", how.name())
                .query((rs, n) -> new Given(Db.instant(rs, "at"), rs.getString("note"), rs.getString("by_name")))
                .optional()
                .ifPresent(given -> {
                    links.remove(from, page, how);
                    links.add(to, page, how, given.note, given.by, given.at);
                    timeline.goesAlong(from, to, TimelineKind.PAGE, given.at);
                });
    }

    private record Given(Instant at, String note, String by) {}
}
