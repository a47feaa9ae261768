package org.advocatedesk.cases;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.RowImages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What the file of the family that stays takes over from the one that goes into it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MergedFile {
    private static final String TABLE = "case_file", KEY = "id";

    private final JdbcClient db;
    private final RowImages images;
    private final Clock clock;

    MergedFile(JdbcClient db, RowImages images, Clock clock) {
        this.db = db;
        this.images = images;
        this.clock = clock;
    }

    Map<String, @Nullable String> of(CaseId id) {
        return images.of(TABLE, KEY, id.value());
    }

    /// `goesCounts` tells for a field of [MergeFields] whether the words of the one that goes count.
    void take(FamilyCard stays, FamilyCard goes, boolean oneWriter, Predicate<String> goesCounts) {
        boolean speaks = goesCounts.test(MergeFields.SPEAKS);
        boolean ill = goesCounts.test(MergeFields.ILL);
        var from = new HashMap<String, Boolean>();
        from.put("contact_id", speaks);
        from.put("patient_id", ill);
        from.put("relation", speaks || ill && oneWriter);
        from.put("status", goesCounts.test(MergeFields.STATUS));
        from.put("owner_id", goesCounts.test(MergeFields.OWNER));
        from.put("owned_since", goesCounts.test(MergeFields.OWNER));
        from.put("urgency", goesCounts.test(MergeFields.URGENCY));
        from.put("urgency_reason", goesCounts.test(MergeFields.URGENCY));
        from.put("need", goesCounts.test(MergeFields.NEED));
        from.put("language", goesCounts.test(MergeFields.LANGUAGE));
        from.put("died_on", goesCounts.test(MergeFields.DIED));
        from.put("bereaved_since", goesCounts.test(MergeFields.DIED));
        from.put("source_page", stays.sourcePage() == null);
        var columns = from.keySet().stream().filter(from::get).sorted().toList();
        var sets = columns.stream()
                .map(c -> c + " = (select goes." + c + " from case_file goes where goes.id = :goes)")
                .toList();
        if (!sets.isEmpty())
            db.sql("update case_file set " + String.join(", ", sets) + " where id = :stays")
                    .param("goes", goes.id().value())
                    .param("stays", stays.id().value())
                    .update();
        if (ill && !oneWriter && !speaks) isSomebodyCloseTo(stays);
    }

    /// Who is ill is another than was thought: all we know of the writer is that they are close.
    private void isSomebodyCloseTo(FamilyCard stays) {
        db.sql("update case_file set relation = 'OTHER' where id = :stays and relation in ('SELF', 'UNKNOWN')")
                .param("stays", stays.id().value())
                .update();
    }

    /// Before anything of a family changes. False where it was merged with another in the meantime.
    boolean lock(CaseId id) {
        return db.sql("update case_file set version = version + 1 where id = :id and root_id = id")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /// Everything that was read as `from` is read as `into`.
    void root(CaseId from, CaseId into) {
        db.sql("update case_file set root_id = :into, version = version + 1, changed_at = :now where root_id = :from")
                .param("into", into.value())
                .param("from", from.value())
                .param("now", Db.at(clock.instant()))
                .update();
        changed(into);
    }

    /// The search follows the moment of change.
    void changed(CaseId id) {
        db.sql("update case_file set changed_at = :now where id = :id")
                .param("now", Db.at(clock.instant()))
                .param("id", id.value())
                .update();
    }

    /// What went along is its own family again, and what was taken over is given back where nobody has changed it.
    void part(
            CaseId survivor,
            CaseId absorbed,
            java.util.List<java.util.UUID> went,
            Map<String, @Nullable String> before,
            Map<String, @Nullable String> after) {
        db.sql("""
                        update case_file set root_id = :absorbed, version = version + 1, changed_at = :now
                        where id in (:went) and root_id = :survivor""")
                .param("absorbed", absorbed.value())
                .param("survivor", survivor.value())
                .param("went", went)
                .param("now", Db.at(clock.instant()))
                .update();
        images.restore(TABLE, KEY, survivor.value(), before, after);
        changed(survivor);
    }
}
