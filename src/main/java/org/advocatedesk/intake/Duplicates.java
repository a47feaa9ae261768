package org.advocatedesk.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.FamilyVisibility;
import org.advocatedesk.shared.Db;
import org.advocatedesk.staff.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Families that may be the same: what waits for a decision, what was decided, what concerns one family. A pair is
/// there only for whoever may see both.
@Component
@Transactional(readOnly = true)
@PreAuthorize(Allowed.TO_SEE_FAMILIES)
public class Duplicates {
    public static final int PAGE = 100;
    private static final String FROM = """
             from possible_duplicate d
             join case_file o on o.id = d.older_case join case_file n on n.id = d.newer_case
            """;

    private final JdbcClient db;
    private final FamilyCards families;
    private final FamilyVisibility visibility;

    Duplicates(JdbcClient db, FamilyCards families, FamilyVisibility visibility) {
        this.db = db;
        this.families = families;
        this.visibility = visibility;
    }

    /// The newest that wait, or those before `last`.
    public List<PossiblePair> toDecide(@Nullable PossiblePair last) {
        return page("open", "proposed_at", last == null ? null : last.proposedAt(), last);
    }

    /// What we have said is not the same, the latest first, or those before `last`.
    public List<PossiblePair> decided(@Nullable PossiblePair last) {
        return page("not_the_same", "judged_at", last == null ? null : last.judgedAt(), last);
    }

    /// The undecided ones of one family, the likeliest first.
    public List<PossiblePair> openOf(CaseId id) {
        var params = new HashMap<String, Object>();
        params.put("case", id.value());
        return pairs("""
                where d.id in (select id from possible_duplicate where older_case = :case
                               union all select id from possible_duplicate where newer_case = :case)
                and d.state = 'open' and %s order by d.score desc, d.id limit 20""".formatted(seen(params)), params);
    }

    /// Whether these two were asked about before, in whatever order.
    public Optional<PossiblePair> between(CaseId one, CaseId other) {
        var params = new HashMap<String, Object>();
        params.put("one", one.value());
        params.put("other", other.value());
        return pairs("""
                where d.older_case in (:one, :other) and d.newer_case in (:one, :other) and %s""".formatted(seen(params)), params).stream().findFirst();
    }

    public Optional<PossiblePair> find(@Nullable UUID pair) {
        if (pair == null) return Optional.empty();
        var params = new HashMap<String, Object>();
        params.put("id", pair);
        return pairs("where d.id = :id and " + seen(params), params).stream().findFirst();
    }

    /// How many wait, counted to 1,000.
    public int count() {
        var params = new HashMap<String, Object>();
        var seen = seen(params);
        return db.sql("select count(*) from (select 1" + FROM + "where d.state = 'open' and " + seen
                        + " limit 1001) counted")
                .params(params)
                .query(Integer.class)
                .single();
    }

    private List<PossiblePair> page(String state, String moment, @Nullable Instant at, @Nullable PossiblePair last) {
        var params = new HashMap<String, Object>();
        params.put("state", state);
        var before = "";
        if (last != null && at != null) {
            params.put("at", Db.at(at));
            params.put("last", last.id());
            before = " and d.%1$s <= :at and (d.%1$s < :at or d.id < :last)".formatted(moment);
        }
        return pairs(
                "where d.state = :state and " + seen(params) + before
                        + " order by d.state, d.%s desc, d.id desc limit 100".formatted(moment),
                params);
    }

    private String seen(Map<String, Object> params) {
        return visibility.of("o.restricted_at", "o.owner_id", params) + " and "
                + visibility.of("n.restricted_at", "n.owner_id", params);
    }

    private List<PossiblePair> pairs(String where, Map<String, Object> params) {
        var rows = db.sql("select d.*" + FROM + where)
                .params(params)
                .query((rs, n) -> Row.of(rs))
                .list();
        var cards = families.of(
                rows.stream().flatMap(row -> Stream.of(row.older, row.newer)).toList());
        return rows.stream().flatMap(row -> row.with(cards).stream()).toList();
    }

    private record Row(
            UUID id,
            CaseId older,
            CaseId newer,
            boolean sameCase,
            boolean samePerson,
            List<String> reasons,
            String proposedBy,
            Instant proposedAt,
            @Nullable String judgedBy,
            @Nullable Instant judgedAt) {

        static Row of(ResultSet rs) throws SQLException {
            return new Row(
                    Db.uuid(rs, "id"),
                    new CaseId(Db.uuid(rs, "older_case")),
                    new CaseId(Db.uuid(rs, "newer_case")),
                    rs.getBoolean("same_case"),
                    rs.getBoolean("same_person"),
                    rs.getString("reasons").lines().toList(),
                    rs.getString("proposed_by"),
                    Db.instant(rs, "proposed_at"),
                    rs.getString("judged_by"),
                    Db.instantOrNull(rs, "judged_at"));
        }

        Optional<PossiblePair> with(Map<CaseId, FamilyCard> cards) {
            var one = cards.get(older);
            var other = cards.get(newer);
            if (one == null || other == null) return Optional.empty();
            return Optional.of(new PossiblePair(
                    id, one, other, sameCase, samePerson, reasons, proposedBy, proposedAt, judgedBy, judgedAt));
        }
    }
}
