package org.advocatedesk.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyVisibility;
import org.advocatedesk.cases.OneFamily;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads pages and what families have to do with them.
@Component
@Transactional(readOnly = true)
public class PageLibrary {
    private static final String ROW =
            "p.id, p.title, p.url, p.site, p.slug, p.language, p.topics, p.words, p.version, p.families, p.changed_at";

    private final JdbcClient db;
    private final FamilyVisibility visibility;

    PageLibrary(JdbcClient db, FamilyVisibility visibility) {
        this.db = db;
        this.visibility = visibility;
    }

    /// Those that brought most families first, after `last`; at most 100.
    public List<PageRow> page(@Nullable PageRow last) {
        var after = last == null ? "" : "where p.families < :families or p.families = :families and p.id > :id";
        var query =
                db.sql("select " + ROW + " from content_page p " + after + " order by p.families desc, p.id limit 100");
        if (last != null)
            query = query.param("families", last.families())
                    .param("id", last.id().value());
        return query.query(PageLibrary::row).list();
    }

    public int count() {
        return db.sql("select count(*) from content_page").query(Integer.class).single();
    }

    /// In the order asked for; pages that are gone are left out.
    public List<PageRow> rows(Collection<PageId> ids) {
        if (ids.isEmpty()) return List.of();
        Map<PageId, PageRow> found = new HashMap<>();
        db.sql("select " + ROW + " from content_page p where p.id in (:ids)")
                .param("ids", ids.stream().map(PageId::value).toList())
                .query(PageLibrary::row)
                .list()
                .forEach(row -> found.put(row.id(), row));
        return ids.stream().map(found::get).filter(row -> row != null).toList();
    }

    public PageRow require(PageId id) {
        return rows(List.of(id)).stream().findFirst().orElseThrow(() -> new Refusal("This page is not known here."));
    }

    /// A page by the last part of its address; of several sites the one that brought most.
    public Optional<PageRow> named(String slug) {
        return db.sql("select " + ROW
                        + " from content_page p where p.slug = :slug order by p.families desc, p.id limit 1")
                .param("slug", slug)
                .query(PageLibrary::row)
                .optional();
    }

    public String title(PageId id) {
        return require(id).title();
    }

    /// Its words as they were imported last: plain text, a line per paragraph.
    public String text(PageId id) {
        return db.sql("select body from content_page where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    public String description(PageId id) {
        return db.sql("select description from content_page where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /// A version of a page: which, when and by whom it was brought in, and how long it is.
    public record Version(int number, String title, int words, Instant importedAt, String importedBy) {}

    public List<Version> versions(PageId id) {
        return db.sql("""
                        select version, title, words, imported_at, imported_by from page_version
                        where page_id = :id order by version desc limit 100""")
                .param("id", id.value())
                .query((rs, n) -> new Version(
                        rs.getInt("version"),
                        rs.getString("title"),
                        rs.getInt("words"),
                        Db.instant(rs, "imported_at"),
                        rs.getString("imported_by")))
                .list();
    }

    public List<String> aliases(PageId id) {
        return db.sql("select url_key from page_alias where page_id = :id order by url_key limit 100")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    /// What stands beside a family, in the order in which it got there; what came together in the order of [HowLinked].
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public List<FamilyPage> of(CaseId caseId) {
        visibility.require(caseId);
        return db.sql("select " + ROW
                        + ", c.how, c.note, c.by_name, c.at from case_page c join content_page p on p.id = c.page_id"
                        + " where " + OneFamily.has("c.case_id", "case") + " order by c.at, c.how, p.id limit 200")
                .param("case", caseId.value())
                .query((rs, n) -> new FamilyPage(
                        row(rs, n),
                        HowLinked.valueOf(rs.getString("how")),
                        rs.getString("note"),
                        rs.getString("by_name"),
                        Db.instant(rs, "at")))
                .list();
    }

    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public int countFor(CaseId caseId) {
        visibility.require(caseId);
        return db.sql("select count(distinct page_id) from case_page where " + OneFamily.has("case_id", "case"))
                .param("case", caseId.value())
                .query(Integer.class)
                .single();
    }

    /// The newest families that came from a page, as far as the signed-in person may see them; at most 100.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public List<CaseId> families(PageId page) {
        var params = new HashMap<String, Object>();
        var visible = visibility.of("f.restricted_at", "f.owner_id", params);
        return db
                .sql(
                        "select c.at, f.id as case_id from case_page c join case_file asked on asked.id = c.case_id join case_file f on f.id = asked.root_id where c.page_id = :page and c.how = 'CAME_FROM' and "
                                + visible + " order by c.at desc, c.case_id limit 100")
                .params(params)
                .param("page", page.value())
                .query((rs, n) -> new CaseId(Db.uuid(rs, "case_id")))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private static PageRow row(ResultSet rs, int n) throws SQLException {
        return new PageRow(
                new PageId(Db.uuid(rs, "id")),
                rs.getString("title"),
                rs.getString("url"),
                rs.getString("site"),
                rs.getString("slug"),
                rs.getString("language"),
                Topics.split(rs.getString("topics")),
                rs.getInt("words"),
                rs.getInt("version"),
                rs.getInt("families"),
                Db.instant(rs, "changed_at"));
    }
}
