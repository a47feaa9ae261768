package org.advocatedesk.kits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyVisibility;
import org.advocatedesk.cases.OneFamily;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.staff.Allowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads kits for the mailroom's lists and for a family's page.
@Component
@Transactional(readOnly = true)
public class Mailroom {
    private static final String SELECT = """
            select k.*, c.id as family_id, c.case_number, m.tracking_number, m.carrier, m.handed_over_at
            from kit_request k join case_file asked on asked.id = k.case_id join case_file c on c.id = asked.root_id left join mailing m on m.kit_id = k.id
            """;

    private final JdbcClient db;
    private final FamilyVisibility visibility;

    Mailroom(JdbcClient db, FamilyVisibility visibility) {
        this.db = db;
        this.visibility = visibility;
    }

    /// How many stand in each list and, for tonight's, in each state.
    public record Counts(Map<MailroomTab, Integer> tabs, Map<KitState, Integer> tonight) {
        public int of(MailroomTab tab) {
            return tabs.getOrDefault(tab, 0);
        }

        public int tonight(KitState state) {
            return tonight.getOrDefault(state, 0);
        }
    }

    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public List<KitRow> page(MailroomTab tab, Instant pickUp, int limit) {
        var params = new HashMap<String, Object>();
        params.put("pickUp", Db.at(pickUp));
        params.put("limit", Math.min(limit, 500));
        return select(tab.sql + " and :pickUp = :pickUp", "order by " + tab.order + " limit :limit", params);
    }

    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public Optional<KitRow> find(KitId id) {
        return all(List.of(id)).stream().findFirst();
    }

    /// Whether a kit that may be seen carries this number.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public boolean isKit(long number) {
        var params = new HashMap<String, Object>();
        params.put("number", number);
        var seen = visibility.of("c.restricted_at", "c.owner_id", params);
        return db.sql(
                                "select count(*) from kit_request k join case_file asked on asked.id = k.case_id join case_file c on c.id = asked.root_id"
                                        + " where k.kit_number = :number and " + seen)
                        .params(params)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public List<KitRow> all(Collection<KitId> ids) {
        if (ids.isEmpty()) return List.of();
        var params = new HashMap<String, Object>();
        params.put("ids", ids.stream().map(KitId::value).toList());
        return select("k.id in (:ids)", "order by k.asked_at, k.id", params);
    }

    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public List<KitRow> ofCase(CaseId id) {
        var params = new HashMap<String, Object>();
        params.put("case", id.value());
        return select(OneFamily.has("k.case_id", "case"), "order by k.asked_at desc limit 100", params);
    }

    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public int countOf(CaseId id) {
        visibility.require(id);
        return db.sql("select count(*) from kit_request where " + OneFamily.has("case_id", "case"))
                .param("case", id.value())
                .query(Integer.class)
                .single();
    }

    /// One query; open work only.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public Counts counts(Instant pickUp) {
        var tabs = new EnumMap<MailroomTab, Integer>(MailroomTab.class);
        var tonight = new EnumMap<KitState, Integer>(KitState.class);
        var params = new HashMap<String, Object>();
        params.put("pickUp", Db.at(pickUp));
        var seen = visibility.of("c.restricted_at", "c.owner_id", params);
        db.sql("""
                        select state, later, count(*) as n from (
                          select k.state, case when k.leave_at > :pickUp then 1 else 0 end as later
                          from kit_request k join case_file asked on asked.id = k.case_id join case_file c on c.id = asked.root_id
                          where (k.state in ('HELD', 'IN_BATCH', 'PRINTED', 'PACKED', 'HANDED_OVER') or k.state = 'CAME_BACK' and k.settled_at is null)
                            and %s) open_kits
                        group by state, later""".formatted(seen)).params(params).query(rs -> {
            var state = KitState.valueOf(rs.getString("state"));
            boolean now = KitState.TO_LEAVE.contains(state) && rs.getInt("later") == 0;
            if (now) tonight.merge(state, rs.getInt("n"), Integer::sum);
            tabs.merge(tabOf(state, now), rs.getInt("n"), Integer::sum);
            if (state == KitState.HELD) tabs.merge(MailroomTab.PROBLEMS, rs.getInt("n"), Integer::sum);
        });
        return new Counts(tabs, tonight);
    }

    private List<KitRow> select(String where, String rest, Map<String, Object> params) {
        var seen = visibility.of("c.restricted_at", "c.owner_id", params);
        return db.sql(SELECT + "where " + where + " and " + seen + " " + rest)
                .params(params)
                .query((rs, n) -> row(rs))
                .list();
    }

    private static MailroomTab tabOf(KitState state, boolean now) {
        if (state == KitState.HANDED_OVER) return MailroomTab.ON_THE_WAY;
        if (state == KitState.CAME_BACK) return MailroomTab.CAME_BACK;
        return now ? MailroomTab.TONIGHT : MailroomTab.LATER;
    }

    private static KitRow row(ResultSet rs) throws SQLException {
        var hold = rs.getString("hold");
        var shipping = rs.getString("shipping");
        var by = rs.getString("arrive_by");
        return new KitRow(
                new KitId(Db.uuid(rs, "id")),
                rs.getLong("kit_number"),
                new CaseId(Db.uuid(rs, "family_id")),
                rs.getLong("case_number"),
                Db.uuid(rs, "person_id"),
                rs.getString("addressee"),
                rs.getString("tie"),
                rs.getString("kit"),
                rs.getString("language"),
                rs.getBoolean("plain_wrapping"),
                new PostalAddress(
                        rs.getString("line1"),
                        rs.getString("line2"),
                        rs.getString("city"),
                        rs.getString("us_state"),
                        rs.getString("postal_code")),
                KitState.valueOf(rs.getString("state")),
                hold == null || !rs.getString("state").equals("HELD") ? null : KitHold.valueOf(hold),
                rs.getString("hold_detail"),
                shipping == null ? null : Shipping.valueOf(shipping),
                Db.instantOrNull(rs, "leave_at"),
                rs.getObject("arrive_on", LocalDate.class),
                by == null ? null : LocalTime.parse(by),
                rs.getString("not_overnight"),
                rs.getString("asked_by"),
                Db.instant(rs, "asked_at"),
                Db.instantOrNull(rs, "again_at") != null,
                Db.instantOrNull(rs, "packed_at"),
                rs.getString("tracking_number"),
                rs.getString("carrier"),
                Db.instantOrNull(rs, "handed_over_at"),
                Db.instantOrNull(rs, "ended_at"),
                rs.getString("end_words"));
    }
}
