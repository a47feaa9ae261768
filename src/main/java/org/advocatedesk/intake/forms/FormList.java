package org.advocatedesk.intake.forms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.advocatedesk.staff.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The forms of this desk, their versions, and how much each brought.
@Component
@Transactional(readOnly = true)
@PreAuthorize(Allowed.TO_MAKE_FORMS)
public class FormList {
    private static final Duration A_MONTH = Duration.ofDays(30);

    private final JdbcClient db;
    private final Clock clock;

    FormList(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// One form in the list; no version is live before the first is published.
    public record Row(
            UUID id,
            String slug,
            String name,
            int live,
            @Nullable Instant publishedAt,
            long cameIn,
            List<String> origins,
            boolean retired) {}

    /// A version that was published.
    public record Version(int number, String publishedBy, Instant publishedAt) {}

    /// Those in use first, by name.
    public List<Row> rows() {
        var cameIn = cameIn();
        return db.sql("""
                        select f.id, f.slug, f.name, f.origins, f.retired_at, v.number, v.published_at
                        from intake_form f left join intake_form_version v on v.form_id = f.id
                             and v.number = (select max(n.number) from intake_form_version n where n.form_id = f.id)
                        order by case when f.retired_at is null then 0 else 1 end, f.name, f.id limit 500""")
                .query((rs, n) -> new Row(
                        Db.uuid(rs, "id"),
                        rs.getString("slug"),
                        rs.getString("name"),
                        rs.getInt("number"),
                        Db.instantOrNull(rs, "published_at"),
                        cameIn.getOrDefault(rs.getString("slug"), 0L),
                        rs.getString("origins").lines().toList(),
                        rs.getObject("retired_at") != null))
                .list();
    }

    /// By form, what came in during the last thirty days.
    private Map<String, Long> cameIn() {
        var counts = new HashMap<String, Long>();
        db.sql("""
                        select form_version, count(*) as came_in from submission
                        where received_at > :since and form_version is not null group by form_version""").param("since", Db.at(clock.instant().minus(A_MONTH))).query((ResultSet rs) -> {
            var slug = rs.getString("form_version").split("@", 2)[0];
            counts.merge(slug, rs.getLong("came_in"), Long::sum);
        });
        return counts;
    }

    public Optional<Form> find(UUID id) {
        return db.sql("select * from intake_form where id = :id")
                .param("id", id)
                .query((rs, n) -> form(rs))
                .optional();
    }

    /// The newest first.
    public List<Version> versions(UUID id) {
        return db.sql("""
                        select number, published_by, published_at from intake_form_version
                        where form_id = :id order by number desc limit 500""")
                .param("id", id)
                .query((rs, n) ->
                        new Version(rs.getInt("number"), rs.getString("published_by"), Db.instant(rs, "published_at")))
                .list();
    }

    public Optional<FormBody> body(UUID id, int number) {
        return db.sql("select body from intake_form_version where form_id = :id and number = :number")
                .param("id", id)
                .param("number", number)
                .query(String.class)
                .optional()
                .map(FormJson::read);
    }

    static Form form(ResultSet rs) throws SQLException {
        return new Form(
                Db.uuid(rs, "id"),
                rs.getString("slug"),
                rs.getString("name"),
                FormJson.read(rs.getString("draft")),
                rs.getString("origins").lines().toList(),
                rs.getBoolean("needs_proof"),
                rs.getString("changed_by"),
                Db.instant(rs, "changed_at"),
                Db.instantOrNull(rs, "retired_at"),
                rs.getInt("version"));
    }
}
