package org.advocatedesk.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.advocatedesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps pages, their versions and their other addresses; a version only where the words changed.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PageStore {
    private final JdbcClient db;
    private final Staff staff;
    private final Clock clock;

    PageStore(JdbcClient db, Staff staff, Clock clock) {
        this.db = db;
        this.staff = staff;
        this.clock = clock;
    }

    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /// The page behind an address or one of its other addresses.
    Optional<PageId> at(String url) {
        var key = PageAddress.key(url);
        return db
                .sql(
                        "select id from content_page where url_key = :key union all select page_id from page_alias where url_key = :key")
                .param("key", key)
                .query(UUID.class)
                .list()
                .stream()
                .findFirst()
                .map(PageId::new);
    }

    Outcome keep(ReadPage page) {
        var hash = hash(page);
        var known = db.sql("select id, hash, version from content_page where url_key = :key")
                .param("key", PageAddress.key(page.url()))
                .query((rs, n) -> new Known(Db.uuid(rs, "id"), rs.getString("hash"), rs.getInt("version")))
                .optional();
        if (known.isEmpty()) {
            insert(page, hash);
            return Outcome.ADDED;
        }
        if (!known.get().topicsStay(db)) updateTopics(known.get().id, page);
        if (known.get().hash.equals(hash)) return Outcome.UNCHANGED;
        revise(known.get(), page, hash);
        return Outcome.CHANGED;
    }

    private record Known(UUID id, String hash, int version) {
        /// What a manager chose is not overwritten by a catalog.
        boolean topicsStay(JdbcClient db) {
            return db.sql("select count(*) from content_page where id = :id and topics_by is not null")
                            .param("id", id)
                            .query(Integer.class)
                            .single()
                    > 0;
        }
    }

    private void insert(ReadPage page, String hash) {
        var id = PageId.next();
        bind(page, hash, """
                insert into content_page (id, url_key, url, site, slug, title, description, language, topics, body, words, hash, version, imported_at, changed_at, revision)
                values (:id, :key, :url, :site, :slug, :title, :description, :language, :topics, :body, :words, :hash, 1, :now, :now, nextval('page_revision_seq'))""")
                .param("id", id.value())
                .param("key", PageAddress.key(page.url()))
                .param("url", page.url())
                .param("site", PageAddress.site(page.url()))
                .param("slug", cut(PageAddress.slug(page.url())))
                .param("topics", Topics.join(page.topics()))
                .update();
        addVersion(id.value(), 1, page, hash);
    }

    private void revise(Known known, ReadPage page, String hash) {
        bind(page, hash, """
                update content_page set title = :title, description = :description, language = :language, body = :body, words = :words,
                       hash = :hash, version = version + 1, changed_at = :now, revision = nextval('page_revision_seq')
                where id = :id""").param("id", known.id).update();
        addVersion(known.id, known.version + 1, page, hash);
    }

    private JdbcClient.StatementSpec bind(ReadPage page, String hash, String sql) {
        return db.sql(sql)
                .param("title", page.title())
                .param("description", page.description())
                .param("language", page.language())
                .param("body", page.text())
                .param("words", page.words())
                .param("hash", hash)
                .param("now", Db.at(clock.instant()));
    }

    private void addVersion(UUID id, int version, ReadPage page, String hash) {
        db.sql("""
                        insert into page_version (page_id, version, title, body, words, hash, imported_at, imported_by)
                        values (:page, :version, :title, :body, :words, :hash, :now, :by)""")
                .param("page", id)
                .param("version", version)
                .param("title", page.title())
                .param("body", page.text())
                .param("words", page.words())
                .param("hash", hash)
                .param("now", Db.at(clock.instant()))
                .param("by", staff.actorName())
                .update();
    }

    private void updateTopics(UUID id, ReadPage page) {
        db.sql("""
                        update content_page set topics = :topics, changed_at = :now, revision = nextval('page_revision_seq')
                        where id = :id and topics <> :topics""")
                .param("id", id)
                .param("topics", Topics.join(page.topics()))
                .param("now", Db.at(clock.instant()))
                .update();
    }

    /// Another address of a page; one that has become a page of its own stays that.
    boolean alias(String url, PageId page) {
        var key = PageAddress.key(url);
        if (key.isEmpty() || at(url).isPresent()) return false;
        db.sql("insert into page_alias (url_key, page_id, at) values (:key, :page, :now)")
                .param("key", key)
                .param("page", page.value())
                .param("now", Db.at(clock.instant()))
                .update();
        return true;
    }

    private static String hash(ReadPage page) {
        try {
            var words = page.title() + "\n" + page.description() + "\n" + page.language() + "\n" + page.text();
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String cut(@Nullable String slug) {
        return slug == null ? "" : slug.length() <= 200 ? slug : slug.substring(0, 200);
    }
}
