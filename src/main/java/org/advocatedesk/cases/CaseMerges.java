package org.advocatedesk.cases;

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
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The merges of families: which, when and by whom, until when they can be undone, and what they changed.
@Component
@Transactional(readOnly = true)
public class CaseMerges {
    private static final String SELECT = """
            select m.*, s.case_number as survivor_number, a.case_number as absorbed_number,
                   p.given_name, p.family_name
            from case_merge m join case_file s on s.id = m.survivor_id join case_file a on a.id = m.absorbed_id
            join person p on p.id = a.contact_id join case_file r on r.id = s.root_id
            join case_file g on g.id = a.root_id
            """;

    private final JdbcClient db;
    private final FamilyVisibility visibility;
    private final JsonMapper json;
    private final Staff staff;
    private final Clock clock;

    CaseMerges(JdbcClient db, FamilyVisibility visibility, JsonMapper json, Staff staff, Clock clock) {
        this.db = db;
        this.visibility = visibility;
        this.json = json;
        this.staff = staff;
        this.clock = clock;
    }

    /// One merge as it is told: `absorbedName` wrote for the family that went, `whole` where the families are one.
    public record Merge(
            UUID id,
            CaseId survivor,
            long survivorNumber,
            CaseId absorbed,
            long absorbedNumber,
            String absorbedName,
            boolean whole,
            String by,
            Instant at,
            Instant until,
            @Nullable Instant undoneAt,
            @Nullable String undoneBy,
            @Nullable Instant sortedAt) {

        public boolean isUndone() {
            return undoneAt != null;
        }

        public boolean mayBeUndone(Instant now) {
            return undoneAt == null && now.isBefore(until);
        }
    }

    /// What a merge changed: who went along, the merges of persons, and rows as they were before and as it left them.
    record Image(
            List<UUID> went,
            List<UUID> persons,
            MergedFacts.Image facts,
            Map<String, @Nullable String> file,
            Map<String, @Nullable String> fileAfter,
            Map<String, @Nullable String> row,
            Map<String, @Nullable String> rowAfter,
            Map<String, @Nullable String> theirRow) {

        static Image ofPersons(List<UUID> persons) {
            return new Image(
                    List.of(),
                    persons,
                    new MergedFacts.Image(List.of(), List.of()),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of());
        }
    }

    public Optional<Merge> find(UUID id) {
        var params = new HashMap<String, Object>();
        var seen = visibility.of("r.restricted_at", "r.owner_id", params) + " and "
                + visibility.of("g.restricted_at", "g.owner_id", params);
        return db.sql(SELECT + "where m.id = :id and " + seen)
                .params(params)
                .param("id", id)
                .query((rs, n) -> row(rs))
                .optional();
    }

    public Merge require(UUID id) {
        return find(id).orElseThrow(() -> new Refusal("This merge is not known here."));
    }

    /// Those that hold, of a family and of everything that was merged into it, the latest first.
    public List<Merge> holding(CaseId id) {
        return db.sql(SELECT + "where m.undone_at is null and m.id in (select here.id from case_merge here where "
                        + OneFamily.has("here.survivor_id", "case")
                        + " union all select there.id from case_merge there where "
                        + OneFamily.has("there.absorbed_id", "case") + ") order by m.at desc, m.id desc limit 20")
                .param("case", visibility.require(id).value())
                .query((rs, n) -> row(rs))
                .list();
    }

    /// Merges of this family that were undone, of which something still waits to be sorted.
    public List<Merge> unsorted(CaseId id) {
        return db.sql(SELECT
                        + "where m.undone_at is not null and m.sorted_at is null and m.whole and m.id in ("
                        + "select here.id from case_merge here where here.survivor_id = :case"
                        + " union all select there.id from case_merge there where there.absorbed_id = :case)"
                        + " order by m.at desc limit 20")
                .param("case", visibility.require(id).value())
                .query((rs, n) -> row(rs))
                .list();
    }

    List<UUID> membersOf(CaseId root) {
        return db.sql("select id from case_file where root_id = :root order by id")
                .param("root", root.value())
                .query(UUID.class)
                .list();
    }

    @Transactional
    void keep(UUID id, MergeReading.Both both, Image image, Duration canBeUndoneFor) {
        var now = clock.instant();
        db.sql("""
                        insert into case_merge (id, survivor_id, absorbed_id, whole, image, merged_by, at, until_at)
                        values (:id, :survivor, :absorbed, :whole, :image, :by, :now, :until)""")
                .param("id", id)
                .param("survivor", both.staying().id().value())
                .param("absorbed", both.going().id().value())
                .param("whole", !image.went.isEmpty())
                .param("image", json.writeValueAsString(image))
                .param("by", staff.actorName())
                .param("now", Db.at(now))
                .param("until", Db.at(now.plus(canBeUndoneFor)))
                .update();
    }

    Image imageOf(UUID id) {
        return json.readValue(
                db.sql("select image from case_merge where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single(),
                Image.class);
    }

    private static Merge row(ResultSet rs) throws SQLException {
        var name = (rs.getString("given_name") + " " + rs.getString("family_name")).strip();
        return new Merge(
                Db.uuid(rs, "id"),
                new CaseId(Db.uuid(rs, "survivor_id")),
                rs.getLong("survivor_number"),
                new CaseId(Db.uuid(rs, "absorbed_id")),
                rs.getLong("absorbed_number"),
                name.isEmpty() ? "Name not given" : name,
                rs.getBoolean("whole"),
                rs.getString("merged_by"),
                Db.instant(rs, "at"),
                Db.instant(rs, "until_at"),
                Db.instantOrNull(rs, "undone_at"),
                rs.getString("undone_by"),
                Db.instantOrNull(rs, "sorted_at"));
    }
}
