package org.advocatedesk.calls;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyVisibility;
import org.advocatedesk.cases.OneFamily;
import org.advocatedesk.shared.Db;
import org.advocatedesk.staff.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads calls: a family's, newest first, and how many there were today.
@Component
@Transactional(readOnly = true)
public class CallLog {
    static final int PAGE = 100;

    private final JdbcClient db;
    private final FamilyVisibility visibility;
    private final Clock clock;

    CallLog(JdbcClient db, FamilyVisibility visibility, Clock clock) {
        this.db = db;
        this.visibility = visibility;
        this.clock = clock;
    }

    /// A conversation: when, and who of us had it.
    public record Spoken(Instant at, String by) {}

    /// How many calls there were, and with how many of them somebody spoke.
    public record Counts(int calls, int conversations) {}

    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public List<CallRow> ofCase(CaseId family) {
        visibility.require(family);
        return db.sql("""
                        select c.*, p.given_name, p.family_name from phone_call c left join person p on p.id = c.person_id
                        where %s order by c.started_at desc, c.id desc limit %d""".formatted(OneFamily.has("c.case_id", "family"), PAGE))
                .param("family", family.value())
                .query((rs, n) -> new CallRow(
                        new PhoneCallId(Db.uuid(rs, "id")),
                        CallDirection.valueOf(rs.getString("direction")),
                        CallOutcome.valueOf(rs.getString("outcome")),
                        Db.instant(rs, "started_at"),
                        Db.instant(rs, "ended_at"),
                        name(rs.getString("given_name"), rs.getString("family_name")),
                        rs.getString("phone"),
                        rs.getString("line"),
                        rs.getString("note"),
                        rs.getObject("try_number", Integer.class),
                        rs.getString("handled_by_name")))
                .list();
    }

    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public int count(CaseId family) {
        visibility.require(family);
        return db.sql("select count(*) from phone_call where " + OneFamily.has("case_id", "family"))
                .param("family", family.value())
                .query(Integer.class)
                .single();
    }

    /// When and by whom each of these families was last spoken to; absent where they never were.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public Map<CaseId, Spoken> lastSpoken(Collection<CaseId> families) {
        if (families.isEmpty()) return Map.of();
        var last = new HashMap<CaseId, Spoken>();
        db.sql("""
                        select f.root_id, c.started_at, c.handled_by_name from phone_call c join case_file f on f.id = c.case_id
                        where f.root_id in (:ids) and c.outcome in (:spoke) order by c.started_at desc limit 500""")
                .param("ids", families.stream().map(CaseId::value).toList())
                .param("spoke", CallOutcome.conversations())
                .query(rs -> {
                    last.putIfAbsent(
                            new CaseId(Db.uuid(rs, "root_id")),
                            new Spoken(Db.instant(rs, "started_at"), rs.getString("handled_by_name")));
                });
        return last;
    }

    /// Since midnight in this zone.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public Counts today(ZoneId zone) {
        Instant midnight =
                clock.instant().atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        return db.sql("""
                        select count(*) as calls, count(case when outcome in (:spoke) then 1 end) as conversations
                        from phone_call where started_at >= :midnight""")
                .param("spoke", CallOutcome.conversations())
                .param("midnight", Db.at(midnight))
                .query((rs, n) -> new Counts(rs.getInt("calls"), rs.getInt("conversations")))
                .single();
    }

    static String name(@Nullable String given, @Nullable String family) {
        var name = ((given == null ? "" : given) + " " + (family == null ? "" : family)).strip();
        return name.isEmpty() ? "Name not given" : name;
    }
}
