package org.advocatedesk.cases;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.advocatedesk.shared.Db;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Of two words about the same thing one counts once two families are one; the other stays as a former word.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MergedFacts {
    private final JdbcClient db;
    private final Clock clock;

    MergedFacts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// The facts that do not count any more, and those of the family that goes which stood until then.
    record Image(List<UUID> rested, List<UUID> stood) {}

    Image rest(MergeFields.Side stays, MergeFields.Side goes, Predicate<FactKind> goesCounts) {
        var rested = new ArrayList<UUID>();
        for (var kind : FactKind.values()) {
            var here = of(stays, kind);
            var there = of(goes, kind);
            if (!here.isEmpty() && !there.isEmpty()) rested.addAll(goesCounts.test(kind) ? here : there);
        }
        if (!rested.isEmpty())
            db.sql("update case_fact set superseded_at = :now where id in (:rested)")
                    .param("now", Db.at(clock.instant()))
                    .param("rested", rested)
                    .update();
        return new Image(rested, goes.facts().stream().map(Fact::id).toList());
    }

    private static List<UUID> of(MergeFields.Side side, FactKind kind) {
        return side.facts().stream().filter(f -> f.kind() == kind).map(Fact::id).toList();
    }

    /// Those of the family that leaves stand again; of the one that stays those that nothing newer has replaced.
    void standAgain(CaseId survivor, Image image) {
        if (!image.stood.isEmpty())
            db.sql("update case_fact set superseded_at = null where id in (:stood) and superseded_at is not null")
                    .param("stood", image.stood)
                    .update();
        if (!image.rested.isEmpty())
            db.sql("""
                            update case_fact set superseded_at = null where id in (:rested) and case_id = :survivor
                            and not exists (select 1 from case_fact newer where newer.case_id = :survivor
                              and newer.kind = case_fact.kind and newer.superseded_at is null)""")
                    .param("rested", image.rested)
                    .param("survivor", survivor.value())
                    .update();
    }
}
