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
import org.advocatedesk.cases.OneFamily;
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
             join case_file one on one.id = d.older_case join case_file o on o.id = one.root_id
             join case_file other on other.id = d.newer_case join case_file n on n.id = other.root_id
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
        var params = new HashMap<String, Object>();
        var before = before("proposed_at", last == null ? null : last.proposedAt(), last, params);
        return pairs(
                "where d.state = 'open' and o.id <> n.id and " + seen(params) + before
                        + " order by d.state, d.proposed_at desc, d.id desc limit 100",
                params);
    }

    /// What we have said is not the same, and what was merged, the latest first, or those before `last`.
    public List<PossiblePair> decided(@Nullable PossiblePair last) {
        var params = new HashMap<String, Object>();
        var before = before("judged_at", last == null ? null : last.judgedAt(), last, params);
        return pairs(
                "where d.judged_at is not null and " + seen(params) + before
                        + " order by d.judged_at desc, d.id desc limit 100",
                params);
    }

    /// The undecided ones of one family, the likeliest first.
    public List<PossiblePair> openOf(CaseId id) {
        var params = new HashMap<String, Object>();
        params.put("case", id.value());
        return pairs(
                """
                where d.id in (select id from possible_duplicate where %s
                               union all select id from possible_duplicate where %s)
                and d.state = 'open' and o.id <> n.id and %s order by d.score desc, d.id limit 20""".formatted(OneFamily.has("older_case", "case"), OneFamily.has("newer_case", "case"), seen(params)),
                params);
    }

    /// Whether these two were asked about before, in whatever order.
    public Optional<PossiblePair> between(CaseId one, CaseId other) {
        var params = new HashMap<String, Object>();
        params.put("one", one.value());
        params.put("other", other.value());
        return pairs(
                        """
                where (%s and %s or %s and %s) and %s order by d.state desc limit 5""".formatted(
                                        OneFamily.has("d.older_case", "one"),
                                        OneFamily.has("d.newer_case", "other"),
                                        OneFamily.has("d.older_case", "other"),
                                        OneFamily.has("d.newer_case", "one"),
                                        seen(params)),
                        params)
                .stream()
                .findFirst();
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
        return db.sql("select count(*) from (select 1" + FROM + "where d.state = 'open' and o.id <> n.id and " + seen
                        + " limit 1001) counted")
                .params(params)
                .query(Integer.class)
                .single();
    }

    private static String before(
            String moment, @Nullable Instant at, @Nullable PossiblePair last, Map<String, Object> params) {
        if (last == null || at == null) return "";
        params.put("at", Db.at(at));
        params.put("last", last.id());
        return " and d.%1$s <= :at and (d.%1$s < :at or d.id < :last)".formatted(moment);
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
        var merged = rows.stream()
                .filter(row -> row.merge != null)
                .flatMap(Row::both)
                .toList();
        var cards = new HashMap<>(families.byThemselves(merged));
        families.of(rows.stream()
                        .filter(row -> row.merge == null)
                        .flatMap(Row::both)
                        .toList())
                .forEach(cards::putIfAbsent);
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
            @Nullable Instant judgedAt,
            @Nullable UUID merge) {

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
                    Db.instantOrNull(rs, "judged_at"),
                    Db.uuidOrNull(rs, "merge_id"));
        }

        Stream<CaseId> both() {
            return Stream.of(older, newer);
        }

        Optional<PossiblePair> with(Map<CaseId, FamilyCard> cards) {
            var one = cards.get(older);
            var other = cards.get(newer);
            if (one == null || other == null) return Optional.empty();
            return Optional.of(new PossiblePair(
                    id, one, other, sameCase, samePerson, reasons, proposedBy, proposedAt, judgedBy, judgedAt, merge));
        }
    }
}
