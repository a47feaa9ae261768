package org.advocatedesk.intake.forms;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What visitors are asked now, and what they were asked before. Kept in memory, because every page view asks for it:
/// versions for good, which of them is live for some seconds.
@Component
@Transactional(readOnly = true)
public class PublishedForms {
    private static final int SEVERAL_THOUSAND = 5_000;

    private final JdbcClient db;
    private final Cache<String, Optional<Published>> live = Caffeine.newBuilder()
            .maximumSize(SEVERAL_THOUSAND)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();
    private final Cache<String, Published> versions =
            Caffeine.newBuilder().maximumSize(SEVERAL_THOUSAND).build();

    PublishedForms(JdbcClient db) {
        this.db = db;
    }

    /// One version of a form, and on which websites it may stand.
    public record Published(
            String slug, String name, int number, FormBody body, List<String> origins, boolean needsProof) {

        /// As a submission keeps it.
        public String seen() {
            return slug + "@" + number;
        }

        public boolean mayStandOn(String origin) {
            return origins.isEmpty() || origins.contains(origin);
        }
    }

    /// The newest version of a form that is not retired.
    public Optional<Published> live(String slug) {
        if (!Slugs.looksLikeOne(slug)) return Optional.empty();
        var known = live.getIfPresent(slug);
        if (known != null) return known;
        var found = select("f.slug = :slug and f.retired_at is null", slug, 0);
        live.put(slug, found);
        return found;
    }

    /// A version by its number, also of a form that is retired by now.
    public Optional<Published> version(String slug, int number) {
        if (!Slugs.looksLikeOne(slug)) return Optional.empty();
        var known = versions.getIfPresent(slug + "@" + number);
        if (known != null) return Optional.of(known);
        var found = select("f.slug = :slug and v.number = :number", slug, number);
        found.ifPresent(version -> versions.put(version.seen(), version));
        return found;
    }

    /// The version a submission names as `slug@number`.
    public Optional<Published> seen(String formVersion) {
        int at = formVersion.indexOf('@');
        var number = formVersion.substring(at + 1);
        if (at < 1 || !number.matches("\\d{1,6}")) return Optional.empty();
        return version(formVersion.substring(0, at), Integer.parseInt(number));
    }

    /// Something was published or set; other nodes see it some seconds later.
    public void forget() {
        live.invalidateAll();
        versions.invalidateAll();
    }

    private Optional<Published> select(String where, String slug, int number) {
        return db.sql("""
                        select f.slug, f.name, f.origins, f.needs_proof, v.number, v.body
                        from intake_form f join intake_form_version v on v.form_id = f.id
                        where %s order by v.number desc limit 1""".formatted(where))
                .param("slug", slug)
                .param("number", number)
                .query((rs, n) -> published(rs))
                .optional();
    }

    private static Published published(ResultSet rs) throws SQLException {
        return new Published(
                rs.getString("slug"),
                rs.getString("name"),
                rs.getInt("number"),
                FormJson.read(rs.getString("body")),
                rs.getString("origins").lines().toList(),
                rs.getBoolean("needs_proof"));
    }
}
