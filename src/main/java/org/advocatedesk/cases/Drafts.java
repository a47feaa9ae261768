package org.advocatedesk.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.advocatedesk.shared.Db;
import org.advocatedesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the signed-in person has typed and not finished, per record ("note:…", "call:…"): nothing typed is ever lost.
@Component
@Transactional
public class Drafts {
    private static final int LONGEST = 20_000;
    private static final Pattern FAMILY = Pattern.compile("(\\w+:)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final JdbcClient db;
    private final Staff staff;
    private final Clock clock;

    Drafts(JdbcClient db, Staff staff, Clock clock) {
        this.db = db;
        this.staff = staff;
        this.clock = clock;
    }

    /// Words and the moment they were kept.
    public record Draft(String body, Instant keptAt) {}

    /// Of a merged family also what was typed for the one that went into it.
    @Transactional(readOnly = true)
    public Optional<Draft> find(String record) {
        return exactly(record)
                .or(() -> merged(record).stream()
                        .flatMap(of -> exactly(of).stream())
                        .findFirst());
    }

    /// "note:…" of each family that was merged into this one.
    private List<String> merged(String record) {
        var family = FAMILY.matcher(record);
        if (!family.matches()) return List.of();
        return db
                .sql("select id from case_file where root_id = :root and id <> :root order by changed_at desc limit 20")
                .param("root", UUID.fromString(family.group(2)))
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> family.group(1) + id)
                .toList();
    }

    private Optional<Draft> exactly(String record) {
        return db.sql("select body, changed_at from draft where staff_id = :me and record = :record")
                .param("me", staff.current().id().value())
                .param("record", record)
                .query((rs, n) -> new Draft(rs.getString("body"), Db.instant(rs, "changed_at")))
                .optional();
    }

    /// Keeps the words. `seen` is when the screen last knew them kept (null: it knew of none); if another tab or
    /// device kept other words since, nothing is written and those come back, so that both can be shown.
    public Optional<Draft> keep(String record, String body, @Nullable Instant seen) {
        var words = body.length() > LONGEST ? body.substring(0, LONGEST) : body;
        var stored = exactly(record);
        if (stored.isPresent()
                && !stored.get().keptAt().equals(seen)
                && !stored.get().body().equals(words)) return stored;
        if (stored.isPresent())
            write(
                    "update draft set body = :body, changed_at = :now where staff_id = :me and record = :record",
                    record,
                    words);
        else
            write(
                    "insert into draft (staff_id, record, body, changed_at) values (:me, :record, :body, :now) on conflict do nothing",
                    record,
                    words);
        return Optional.empty();
    }

    /// Finished or thrown away.
    public void drop(String record) {
        merged(record).forEach(this::dropExactly);
        dropExactly(record);
    }

    private void dropExactly(String record) {
        db.sql("delete from draft where staff_id = :me and record = :record")
                .param("me", staff.current().id().value())
                .param("record", record)
                .update();
    }

    private void write(String sql, String record, String words) {
        db.sql(sql)
                .param("me", staff.current().id().value())
                .param("record", record)
                .param("body", words)
                .param("now", Db.at(clock.instant()))
                .update();
    }
}
