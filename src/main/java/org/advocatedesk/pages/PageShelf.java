package org.advocatedesk.pages;

import java.util.List;
import org.advocatedesk.shared.Db;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All pages as suggestions and search need them, in memory; read again whenever one has changed, on any node.
@Component
class PageShelf {
    private final JdbcClient db;
    private volatile @Nullable Shelf shelf;

    PageShelf(JdbcClient db) {
        this.db = db;
    }

    /// What stands on it at one moment.
    record Shelf(String state, List<PageMatcher.Candidate> pages, PageIndex index) {}

    @Transactional(readOnly = true)
    Shelf now() {
        var state = db.sql("select count(*) as many, coalesce(max(revision), 0) as newest from content_page")
                .query((rs, n) -> rs.getLong("many") + "@" + rs.getLong("newest"))
                .single();
        var known = shelf;
        if (known != null && known.state.equals(state)) return known;
        var fresh = read(state);
        shelf = fresh;
        return fresh;
    }

    private Shelf read(String state) {
        var rows = db.sql(
                        "select id, url_key, site, slug, language, title, description, topics, body from content_page")
                .query((rs, n) -> new Row(
                        new PageMatcher.Candidate(
                                Db.uuid(rs, "id"),
                                rs.getString("url_key"),
                                rs.getString("site"),
                                rs.getString("slug"),
                                Topics.split(rs.getString("topics"))),
                        new PageIndex.Words(
                                Db.uuid(rs, "id"),
                                rs.getString("title"),
                                Topics.split(rs.getString("topics")),
                                rs.getString("description") + "\n" + rs.getString("body"))))
                .list();
        return new Shelf(
                state,
                rows.stream().map(Row::page).toList(),
                new PageIndex(rows.stream().map(Row::words).toList()));
    }

    private record Row(PageMatcher.Candidate page, PageIndex.Words words) {}
}
