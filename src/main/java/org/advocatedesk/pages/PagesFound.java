package org.advocatedesk.pages;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.search.FindSource;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets people find pages by their title and topics.
@Component
class PagesFound implements FindSource {
    private final JdbcClient db;
    private final Staff staff;

    PagesFound(JdbcClient db, Staff staff) {
        this.db = db;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String title() {
        return "Pages";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Finding> changedSince(Instant since, @Nullable Finding last, int limit) {
        var after = last == null ? "changed_at >= :since" : "(changed_at = :at and id > :id or changed_at > :at)";
        var query = db.sql("select id, title, url_key, topics, changed_at from content_page where " + after
                        + " order by changed_at, id limit :limit")
                .param("limit", limit);
        query = last == null
                ? query.param("since", Db.at(since))
                : query.param("at", Db.at(last.changedAt())).param("id", java.util.UUID.fromString(last.id()));
        return query.query((rs, n) -> new Finding(
                        Db.uuid(rs, "id").toString(),
                        Db.instant(rs, "changed_at"),
                        rs.getString("title"),
                        rs.getString("url_key"),
                        PageLinksTo.page(new PageId(Db.uuid(rs, "id"))),
                        List.of(),
                        List.of(),
                        Stream.concat(Stream.of(rs.getString("title")), Topics.split(rs.getString("topics")).stream())
                                .toList(),
                        false))
                .list();
    }

    @Override
    public boolean offered() {
        return staff.currentOrNobody()
                .filter(me -> me.is(Role.ADVOCATE) || me.is(Role.MANAGER))
                .isPresent();
    }
}
